import data from '../../assets/portals/unreadable.json';
import { parseUnreadable } from '../portal/unreadable.ts';

/** The editors of assets/portals/unreadable.json; apart from assets.ts, for the background needs nothing else of it. */
export const unreadable = parseUnreadable(data);
