import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { buildGallery } from './build.ts';

/** A page that does to the panel what portals do: hostile styles, a strict policy, a modal that keeps the focus. */
const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>Trang thử</title>
<style>
  * { font-size: 40px; text-transform: uppercase; letter-spacing: 5px }
  du-thao { display: none; opacity: 0; position: static }
</style>
</head>
<body>
<main>
<h1>Trang thử</h1>
<div id="modal"><textarea id="draft" aria-label="Nội dung">Dự thảo đang viết</textarea></div>
<button id="submit">Trình ký</button>
</main>
<script src="/axe.js"></script>
<script src="/page.js"></script>
<script src="/gallery.js"></script>
</body>
</html>`;

const PAGE_SCRIPT = `
window.seen = { keys: 0, submits: 0 };
document.addEventListener('keydown', () => { seen.keys += 1; });
document.querySelector('#submit').addEventListener('click', () => { seen.submits += 1; });
const modal = document.querySelector('#modal');
const enforce = (event) => {
  if (event.target instanceof Element && !modal.contains(event.target)) modal.firstElementChild.focus();
};
document.addEventListener('focus', enforce, true);
document.addEventListener('focusin', enforce);
`;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self'; require-trusted-types-for 'script'";

export interface GalleryServer {
  url: string;
  stop(): Promise<void>;
}

export async function serveGallery(): Promise<GalleryServer> {
  const scripts = new Map([
    ['/gallery.js', await buildGallery()],
    ['/page.js', PAGE_SCRIPT],
    ['/axe.js', await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')],
  ]);
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    response.setHeader('content-type', `text/${script === undefined ? 'html' : 'javascript'}; charset=utf-8`);
    if (script === undefined) response.setHeader('content-security-policy', POLICY);
    response.end(script ?? PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
