import { readdirSync, readFileSync } from 'node:fs';
import { type PortalDescription, parsePortals } from '../../lib/portal/description.ts';

const folder = 'assets/portals';
const others = ['hosts.json', 'released-hosts.json', 'unreadable.json'];

/** The files of assets/portals/ that describe portals, as they stand. */
export const files = readdirSync(folder)
  .filter((name) => !others.includes(name))
  .map((name) => ({
    file: `${folder}/${name}`,
    data: JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')),
  }));

export const portals = parsePortals(files);
export const [generic] = portals;

/** The description of that id. Throws when there is none. */
export function described(id: string): PortalDescription {
  const found = portals.find((each) => each.id === id);
  if (!found) throw new Error(`No description ${id}`);
  return found;
}
