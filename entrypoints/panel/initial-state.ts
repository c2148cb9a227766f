import type { PanelState } from '../../components/state.ts';
import { defaultSettings } from '../../lib/platform/settings.ts';

/** The panel before anything is read: folded, at the edge of the page. */
export const initialState: PanelState = {
  view: { kind: 'no-editor' },
  updated: null,
  tab: 'outline',
  collapsed: true,
  side: 'right',
  width: defaultSettings.width,
  topGap: 14,
  bottomGap: 14,
  tabTop: 0.4,
  fontScale: 1,
  theme: 'auto',
  completing: true,
  shownLevels: [],
  reminding: true,
  toast: null,
  card: null,
  completion: null,
  reminder: null,
};
