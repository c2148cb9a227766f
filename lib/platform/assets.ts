import compiledCitations from 'virtual:citations';
import { parsePortal } from '../portal/description.ts';
import { parseReportTypes } from '../report/schema.ts';

/** The data of assets/, as the bundler puts it in; Node's side of this is scripts/assets.ts. */
const files = (modules: Record<string, unknown>) =>
  Object.entries(modules).map(([path, data]) => ({ file: path.replace(/^.*assets\//, 'assets/'), data }));

export const portals = files(
  import.meta.glob(
    ['../../assets/portals/*.json', '!**/hosts.json', '!**/released-hosts.json', '!**/unreadable.json'],
    { eager: true, import: 'default' },
  ),
).map(({ file, data }) => parsePortal(file, data));

export const reportTypes = parseReportTypes(
  files(import.meta.glob('../../assets/report-types/*.json', { eager: true, import: 'default' })),
);

/** The citation index in its compact form, for `loadIndex`. */
export const citations: string = compiledCitations;
