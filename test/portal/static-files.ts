import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorBundle } from './bundles/build.ts';
import { editorPage } from './editors.ts';

const PAGES = fileURLToPath(new URL('./pages', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
/** The only packages that pages may load files of. */
const VENDORS = [
  'ckeditor4',
  'ckeditor5',
  'ckeditor5-45',
  'jodit',
  'jquery',
  'quill',
  'summernote',
  'suneditor',
  'suneditor2',
  'tinymce',
  'tinymce7',
  'trix',
];

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export type StaticAnswer =
  | { readonly kind: 'file'; readonly contentType: string; readonly body: Buffer }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' };

const MISSING: StaticAnswer = { kind: 'missing' };

/**
 * Finds what stands behind a URL path (percent-encoded, without query): a page of the portal or of the editor lab,
 * `/vendor/<package>/<file>` of an editor's package, or `/vendor/bundles/<name>.js`.
 */
export async function staticFile(pathname: string): Promise<StaticAnswer> {
  const decoded = decodePath(pathname);
  if (decoded === null) return MISSING;
  const made = await madeAnswer(decoded);
  if (made !== null) return made;

  const place = placeOf(decoded);
  if (place === null) return MISSING;
  const { root, rest } = place;
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

/** Answers that no single file holds. */
async function madeAnswer(path: string): Promise<StaticAnswer | null> {
  const [, bundleName] = path.match(/^\/vendor\/bundles\/([^/]+)\.js$/) ?? [];
  const [extension, body] =
    bundleName === undefined
      ? (['.html', await editorPage(path)] as const)
      : (['.js', await editorBundle(bundleName)] as const);
  return body === null
    ? null
    : { kind: 'file', contentType: contentType(extension), body: Buffer.from(body) };
}

/** The folder that a path may not leave, and the path in it. */
function placeOf(path: string): { root: string; rest: string } | null {
  const [, vendor, rest] = path.match(/^\/vendor\/([^/]+)\/(.*)$/) ?? [];
  if (vendor === undefined || rest === undefined) return { root: PAGES, rest: path };
  return VENDORS.includes(vendor) ? { root: join(PACKAGES, vendor), rest } : null;
}

async function fileAnswer(path: string): Promise<StaticAnswer> {
  const body = await readFile(path).catch(() => null);
  return body === null ? MISSING : { kind: 'file', contentType: contentType(extname(path)), body };
}

function contentType(extension: string): string {
  return CONTENT_TYPES[extension] ?? 'application/octet-stream';
}

function decodePath(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}
