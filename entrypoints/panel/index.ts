import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './start.ts';

/** Injected into a frame when the user first puts the caret into an editor there; see entrypoints/content.ts. */
export default defineUnlistedScript(() => start());
