const TOKEN =
  /[ \t\r\n]*(?:(?<string>"(?:[^"\\\p{Cc}]|\\.)*")|(?<scalar>-?\d[\d.eE+-]*|true|false|null)|(?<mark>[[\]{},:]))/uy;

/**
 * Finds where a JSON text stops being one: browsers name the place in their own ways, or not at all.
 * Out: the line, from 1, of the first fault; null when the text is JSON.
 */
export function firstJsonFault(text: string): { line: number } | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return { line: text.slice(0, faultAt(text)).split('\n').length };
  }
}

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after' | 'end';

/** Reads tokens as far as they follow each other as JSON's do. */
function faultAt(text: string): number {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let end = 0;
  for (;;) {
    TOKEN.lastIndex = end;
    const token = TOKEN.exec(text);
    const next: Expected | null = token === null ? null : step(expected, token.groups ?? {}, open);
    if (token === null || next === null) return end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0);
    end = TOKEN.lastIndex;
    expected = next;
  }
}

function step(
  expected: Expected,
  { string, scalar, mark }: Record<string, string | undefined>,
  open: ('[' | '{')[],
): Expected | null {
  const done = (): Expected => (open.length > 0 ? 'after' : 'end');
  const wantsValue = expected === 'value' || expected === 'first-value';
  if (string !== undefined && (expected === 'key' || expected === 'first-key')) return 'colon';
  if (string !== undefined || scalar !== undefined) return wantsValue ? done() : null;
  if (mark === ':') return expected === 'colon' ? 'value' : null;
  if (mark === ',') return expected !== 'after' ? null : open.at(-1) === '{' ? 'key' : 'value';
  if (mark === '[' || mark === '{') {
    if (!wantsValue) return null;
    open.push(mark);
    return mark === '[' ? 'first-value' : 'first-key';
  }
  const closes = mark === ']' ? '[' : '{';
  const mayClose = expected === 'after' || expected === (mark === ']' ? 'first-value' : 'first-key');
  if (!mayClose || open.pop() !== closes) return null;
  return done();
}
