import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHost } from './host.ts';
import { Session } from './session.ts';

/** Injected into a page when the user first puts the caret into an editor; see entrypoints/content.ts. */
export default defineUnlistedScript(async () => {
  const host = createHost();
  if (!host) return;
  const session = new Session(host);
  await session.start();
});
