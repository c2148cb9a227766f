/** What a Vietnamese syllable is made of, all in lower case and NFC; the tone is a combining mark or ''. */
export interface Syllable {
  onset: string;
  /** The vowels, without the tone; never empty. */
  nucleus: string;
  coda: string;
  tone: string;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SYLLABLE =
  /^(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?(oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|uao|iêu|yêu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iê|yê|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|[aăâeêioôơuưy])?(ch|ng|nh|[ckmnpt])?$/u;

/** The parts of a run of letters (any case, any normal form), or null where it can be no Vietnamese syllable. */
export function syllableOf(letters: string): Syllable | null {
  const apart = letters.toLowerCase().normalize('NFD');
  const tones = apart.match(TONE) ?? [];
  if (tones.length > 1) return null;
  const bare = apart.replace(TONE, '').normalize('NFC');
  const parts = SYLLABLE.exec(bare);
  if (!parts || !/[aăâeêioôơuưy]/u.test(bare)) return null;
  const [, onset = '', nucleus = '', coda = ''] = parts;
  // «yê» begins a syllable, behind a consonant it is «iê»; «quyền» is none of these.
  if (nucleus.startsWith('yê') && onset !== '' && onset !== 'qu') return null;
  const tone = tones[0] ?? '';
  // «gì», «gìn»: the i is the vowel too.
  if (nucleus !== '' || onset !== 'gi') return { onset, nucleus, coda, tone };
  return { onset: 'g', nucleus: 'i', coda, tone };
}

/** Whether a run of letters (any case, any normal form) can be a Vietnamese syllable with at most one tone. */
export function isSyllable(letters: string): boolean {
  return syllableOf(letters) !== null;
}

/** Whether a text has a letter that no other language written in Latin letters has, in lower case and NFC. */
export function hasVietnameseLetter(lower: string): boolean {
  return /[ơư\u1ea0-\u1ef9]/u.test(lower);
}
