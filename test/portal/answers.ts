/** What the portal sends back for one request. */
export interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export function answer(
  status: number,
  contentType: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, body, headers: { 'content-type': contentType, ...headers } };
}

export const html = (body: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  answer(200, 'text/html; charset=utf-8', body, headers);

export const plain = (status: number, words: string): Answer =>
  answer(status, 'text/plain; charset=utf-8', words);

export const json = (value: unknown, status = 200): Answer =>
  answer(status, 'application/json; charset=utf-8', JSON.stringify(value));

export const redirect = (location: string, status: 302 | 303 = 302): Answer => ({
  status,
  body: '',
  headers: { location },
});
