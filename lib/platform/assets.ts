import compiledCitations from 'virtual:citations';
import { parsePortals } from '../portal/description.ts';
import { filesOf } from './files.ts';

/** The data of assets/, as the bundler puts it in; Node's side of this is scripts/assets.ts. */
export const portals = parsePortals(
  filesOf(
    import.meta.glob(
      ['../../assets/portals/*.json', '!**/hosts.json', '!**/released-hosts.json', '!**/unreadable.json'],
      { eager: true, import: 'default' },
    ),
  ),
);

/** The citation index in its compact form, for `loadIndex`. */
export const citations: string = compiledCitations;
