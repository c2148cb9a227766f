import { mountPanel, type Panel } from '../../../components/mount.tsx';
import type { PanelActions, PanelState, SearchHit } from '../../../components/state.ts';
import type { Span } from '../../../lib/text/document.ts';
import { records } from './draft/citations.ts';
import { type OptionsView, showOptions } from './options.ts';
import { type StateName, states } from './states.ts';

function wordsIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const FOUND: readonly SearchHit[] = [
  {
    record: records.danVan,
    soSpans: [{ start: 0, end: 2 }],
    titleSpans: [wordsIn(records.danVan.trichYeu, 'dân vận')],
    validity: 'in-force',
  },
  { record: records.buaAn, soSpans: [{ start: 0, end: 2 }], titleSpans: [], validity: 'after-document' },
  { record: records.nghiQuyet25, soSpans: [], titleSpans: [], validity: 'unknown' },
];

/** What the panel asked for, in order: [action, …arguments]. */
type Call = readonly [string, ...unknown[]];

interface Gallery {
  calls: Call[];
  show(name: StateName, changes?: Partial<PanelState>): void;
  showOptions(name: OptionsView, theme: 'light' | 'dark'): string;
  update(state: PanelState): void;
  shown: PanelState;
  root: ShadowRoot;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

const calls: Call[] = [];
let panel: Panel | null = null;

const answers: Partial<PanelActions> = {
  sectionPreview: async () => ({
    place: 'sau mục II.4',
    heading: '5. Phong trào thi đua “Dân vận khéo”',
    body: 'Sở đã đăng ký ……… mô hình; được công nhận ……… mô hình.',
  }),
  search: async (query) => (query.includes('không có') ? [] : query === 'luat' ? FOUND.toReversed() : FOUND),
  previewCitation: async (record) => ({
    first: `${record.loai} số ${record.so} của ${record.coQuan} về ${record.trichYeu}`,
    later: `${record.loai} số ${record.so}`,
    suggested: 'first',
    mentionedIn: null,
  }),
  savePoint: async () => null,
  setTab: (tab) => update({ ...window.gallery.shown, tab }),
  setShownLevels: (shownLevels) => update({ ...window.gallery.shown, shownLevels }),
};

/** Notes every request; answers those that the views cannot do without. */
const actions = new Proxy({} as PanelActions, {
  get(_, name: keyof PanelActions) {
    if (name in answers && answers[name] === null) return null;
    return (...given: unknown[]) => {
      calls.push([name, ...given]);
      const answer = answers[name] as ((...all: unknown[]) => unknown) | undefined;
      return answer?.(...given);
    };
  },
});

const host = document.createElement('du-thao');
document.body.append(host);
const root = host.attachShadow({ mode: 'open' });

function update(state: PanelState): void {
  window.gallery.shown = state;
  panel?.update(state);
}

window.gallery = {
  calls,
  root,
  shown: states.outline,
  update,
  showOptions(name, theme) {
    panel?.destroy();
    panel = null;
    return showOptions(root, name, theme);
  },
  show(name, changes = {}) {
    panel?.destroy();
    // An options page may have stood there.
    root.replaceChildren();
    root.adoptedStyleSheets = [];
    calls.length = 0;
    const state = { ...states[name], ...changes };
    window.gallery.shown = state;
    panel = mountPanel(root, state, actions);
  },
};
