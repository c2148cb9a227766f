/** What typing methods leave behind when they are off: `luaatj` (Telex), `lua6t5` (VNI) for «luật». */

const TELEX = /^([^aeiouy]*)([aeiouy].*)$/;
/** «thwcs»: w alone is ư. */
const LONE_W = /^([^aeiouyw]*)w/;
/** «tiepes»: the hat typed after the last consonant. */
const LATE_HAT = /([aeo])(c|ch|m|n|ng|nh|p|t)\1$/;

/** Folded `word` (letters only) read as Telex keystrokes, folded again; null when it holds none. */
export function withoutTelex(word: string): string | null {
  const [, onset = '', rest = ''] = TELEX.exec(word.replace(LONE_W, '$1u')) ?? [];
  if (rest === '') return null;
  const letters = rest.replace(/[sfrxjzw]/g, '');
  const plain =
    onset.replace(/^dd/, 'd') +
    (onset === 'd' ? letters.replace(/d$/, '') : letters)
      .replace(/aa|ee|oo/g, (pair) => pair.charAt(0))
      .replace(LATE_HAT, '$1$2');
  return plain === word ? null : plain;
}

/** The other way to write the last sound of a folded word: «li» for «ly», «ky» for «ki»; null for other words. */
export function withOtherI(word: string): string | null {
  const [, onset = '', last] = /^(h|k|l|m|qu|s|t)([iy])$/.exec(word) ?? [];
  if (last === undefined) return null;
  return onset + (last === 'i' ? 'y' : 'i');
}

/** Folded `word` read as VNI keystrokes (one tone digit, at most two marks), folded again; null when it is none. */
export function withoutVni(word: string): string | null {
  if (!/^[a-z]/.test(word) || !/[1-9]/.test(word) || /[0]/.test(word) || !/[aeiouy]/.test(word)) return null;
  const tones = word.replace(/[^1-5]/g, '').length;
  const marks = word.replace(/[^6-9]/g, '').length;
  return tones <= 1 && marks <= 2 ? word.replace(/\d/g, '') : null;
}

/** Damerau–Levenshtein distance (optimal string alignment), or `limit + 1` as soon as it is larger. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
