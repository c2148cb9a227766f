import { portals } from '../../lib/platform/assets.ts';
import type { PortalDescription } from '../../lib/portal/description.ts';

/** The description for this host: the one that names it, else the generic one. */
export function portalOf(hostname: string): PortalDescription {
  const named = portals.find(({ hosts }) =>
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
  const generic = portals.find(({ id }) => id === 'generic');
  if (!generic) throw new Error('assets/portals: thiếu tệp generic.json.');
  return named ?? generic;
}
