/** `right` in capitals, with a first capital, or as it is, after the example of `written`. */
export function likeCase(written: string, right: string): string {
  if (written === written.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
