/**
 * The source of a pattern for any of the phrases, as they stand (they must hold no pattern characters but groups): by
 * first words, so that most places of a text are told from all phrases at once; long phrases before their beginnings.
 */
export function phrasesPattern(phrases: readonly string[]): string {
  const longFirst = [...phrases].sort((a, b) => b.length - a.length);
  const byFirst = Map.groupBy(longFirst, (phrase) => phrase.split(' ', 1)[0] ?? '');
  const branches = Array.from(byFirst, ([first, all]) => {
    return `${first}(?:${all.map((phrase) => phrase.slice(first.length)).join('|')})`;
  });
  return `(?:${branches.join('|')})`;
}
