import compiledCitations from 'virtual:citations';
import { parsePortal } from '../portal/description.ts';
import { filesOf } from './files.ts';

/** The data of assets/, as the bundler puts it in; Node's side of this is scripts/assets.ts. */
export const portals = filesOf(
  import.meta.glob(
    ['../../assets/portals/*.json', '!**/hosts.json', '!**/released-hosts.json', '!**/unreadable.json'],
    { eager: true, import: 'default' },
  ),
).map(({ file, data }) => parsePortal(file, data));

/** The citation index in its compact form, for `loadIndex`. */
export const citations: string = compiledCitations;
