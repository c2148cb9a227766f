import { portals } from '../../lib/platform/assets.ts';
import type { PortalDescription } from '../../lib/portal/description.ts';
import { portalAround } from '../../lib/portal/which.ts';

const known = new WeakMap<Element, PortalDescription>();

/** The description for the page around an editor or a frame, looked for once: the form is there when its editor is. */
export function portalOf(element: Element): PortalDescription {
  const portal = known.get(element) ?? portalAround(element, portals);
  known.set(element, portal);
  return portal;
}
