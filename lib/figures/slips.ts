const CLOSE = 2;

/**
 * Whether one slip of the hand makes `written` out of `meant`: off by one or two, a neighbouring digit, two digits
 * swapped; of four digits or more any one digit. Both whole numbers.
 */
export function isSlip(written: number, meant: number): boolean {
  if (!Number.isInteger(written) || !Number.isInteger(meant) || written === meant) return false;
  if (Math.abs(written - meant) <= CLOSE) return true;
  const [a, b] = [String(written), String(meant)];
  if (a.length !== b.length || a.length < 3) return false;
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second, third] = differing;
  // Of three digits the first makes too much of a difference.
  if (a.length === 3 && first === 0) return false;
  if (second === undefined) return a.length > 3 || Math.abs(Number(a[first]) - Number(b[first])) === 1;
  return third === undefined && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
