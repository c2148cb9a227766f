import { answer } from './answers.ts';
import { pageFile } from './page-files.ts';
import type { Routes } from './routes.ts';

/**
 * The menu of a portal from before Unicode: TCVN3 bytes that call themselves windows-1252. The file holds the
 * letters that such bytes look like, all below U+0100, so that Latin-1 turns them into those bytes.
 */
export const legacyRoutes: Routes = {
  'GET /nested/menu.html': async () =>
    answer(200, 'text/html; charset=windows-1252', Buffer.from(await pageFile('nested/menu.html'), 'latin1')),
};
