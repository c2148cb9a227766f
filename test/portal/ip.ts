import { randomUUID } from 'node:crypto';
import { html, plain, redirect } from './answers.ts';
import { pageFile } from './page-files.ts';
import type { Routes } from './routes.ts';

/** As strict as a page can be: nothing inline, and no script may turn text into HTML. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const COOKIE = 'PHIEN_LAM_VIEC';

/** A portal on an internal address: bare IP and port, plain http, a session cookie and a strict policy. */
export const ipRoutes: Routes = {
  'GET /ip/': async ({ url }) => {
    if (url.hostname !== '127.0.0.1')
      return redirect(`http://127.0.0.1:${url.port}${url.pathname}${url.search}`);
    return html(await pageFile('ip/index.html'), {
      'content-security-policy': POLICY,
      'set-cookie': `${COOKIE}=${randomUUID()}; Path=/ip/; HttpOnly; SameSite=Strict`,
    });
  },
  'POST /ip/gui': ({ headers, raw, keep }) => {
    if (!(headers.cookie ?? '').includes(`${COOKIE}=`)) return plain(403, 'Phiên làm việc đã hết hạn');
    const button = new URLSearchParams(raw).get('nut') === 'luu-du-thao' ? 'luu-du-thao' : 'trinh-ky';
    keep(button);
    return redirect(`/ip/?ket-qua=${button}`, 303);
  },
};
