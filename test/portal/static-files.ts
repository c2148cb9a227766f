import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('./pages', import.meta.url));
const CKEDITOR4 = fileURLToPath(new URL('../../node_modules/ckeditor4', import.meta.url));
const CKEDITOR4_PREFIX = '/ckeditor4/';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

export type StaticAnswer =
  | { readonly kind: 'file'; readonly contentType: string; readonly body: Buffer }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' };

const MISSING: StaticAnswer = { kind: 'missing' };

/** Finds the file behind a URL path (percent-encoded, without query): a page of the portal or a file of CKEditor 4. */
export async function staticFile(pathname: string): Promise<StaticAnswer> {
  const decoded = decodePath(pathname);
  if (decoded === null) return MISSING;
  const [root, rest] = decoded.startsWith(CKEDITOR4_PREFIX)
    ? [CKEDITOR4, decoded.slice(CKEDITOR4_PREFIX.length)]
    : [PAGES, decoded];
  const path = normalize(join(root, rest));
  if (path !== root && !path.startsWith(root + sep)) return MISSING;

  const found = await stat(path).catch(() => null);
  if (found === null) return MISSING;
  if (!found.isDirectory()) return fileAnswer(path);
  // Relative links of the page only work below the slash.
  return pathname.endsWith('/')
    ? fileAnswer(join(path, 'index.html'))
    : { kind: 'redirect', location: `${pathname}/` };
}

async function fileAnswer(path: string): Promise<StaticAnswer> {
  const body = await readFile(path).catch(() => null);
  if (body === null) return MISSING;
  return { kind: 'file', contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream', body };
}

function decodePath(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}
