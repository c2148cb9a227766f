const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?(?:oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|uao|iêu|yêu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iê|yê|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|[aăâeêioôơuưy])?(?:ch|ng|nh|[ckmnpt])?$/u;

/** Whether a run of letters (any case, any normal form) can be a Vietnamese syllable with at most one tone. */
export function isSyllable(letters: string): boolean {
  const apart = letters.toLowerCase().normalize('NFD');
  if ((apart.match(TONE)?.length ?? 0) > 1) return false;
  const bare = apart.replace(TONE, '').normalize('NFC');
  return /[aăâeêioôơuưy]/u.test(bare) && SYLLABLE.test(bare);
}
