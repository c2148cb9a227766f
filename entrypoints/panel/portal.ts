import { portals } from '../../lib/platform/assets.ts';
import { portalAround } from '../../lib/portal/which.ts';
import { keepFor } from '../../lib/text/keep-for.ts';

/** The description for the page around an editor or a frame, looked for once: the form is there when its editor is. */
export const portalOf = keepFor((element: Element) => portalAround(element, portals));
