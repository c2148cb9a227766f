import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PanelActions } from '../../components/state.ts';
import type { PanelHost } from '../../entrypoints/panel/host.ts';
import type { Stage } from '../../entrypoints/panel/stage.ts';
import { compileIndex } from '../../lib/citation/index-compile.ts';
import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { loadReportTypes } from '../../scripts/assets.ts';
import { FIXTURE_ROWS, filesOf } from '../citation/fixture-index.ts';

const words =
  'Tỷ lệ đúng hạn đạt 99.2%, kinh tế- xã hội theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ. ';

/** The page: what is chosen in its Độ mật, and how often each part of the editor's content was looked at or written. */
const page = vi.hoisted(() => ({
  level: null as string | null,
  editor: null as EditorAdapter | null,
  /** What looks into the form around the editor; that one there is has no field that we know. */
  form: vi.fn(() => null),
}));
vi.mock('../../lib/platform/assets.ts', async () => {
  return {
    reportTypes: loadReportTypes(),
    citations: compileIndex(filesOf(FIXTURE_ROWS)),
  };
});
vi.mock('../../entrypoints/panel/portal.ts', async () => {
  const { generic } = await import('../portal-lib/descriptions.ts');
  return { portalOf: () => generic };
});
vi.mock('../../lib/portal/signed.ts', () => ({ signedState: () => null }));
vi.mock('../../lib/portal/secrecy.ts', () => ({ chosenSecrecy: () => page.level }));
vi.mock('../../lib/portal/form.ts', () => ({ formsAround: () => [], labelOf: () => '' }));
vi.mock('../../lib/portal/form-facts.ts', () => ({
  readFormFacts: page.form,
  shownField: page.form,
  writableAbstract: page.form,
}));
vi.mock('../../lib/editor/underlines.ts', () => ({
  Underlines: class {
    show() {}
    release() {}
    setActive() {}
    rectOf() {
      return null;
    }
  },
}));
vi.mock('../../entrypoints/panel/editors.ts', () => ({
  editorInUse: () => page.editor,
  draftOf: () => page.editor,
  draftsAround: () => [page.editor],
  isBesideDraft: () => false,
  isSource: () => false,
}));
vi.mock('../../entrypoints/panel/foreign-frames.ts', () => ({
  ForeignFrames: class {
    inUse() {
      return null;
    }
  },
}));
vi.mock('../../entrypoints/panel/caret.ts', () => ({
  Caret: class {
    follow() {}
    release() {}
  },
}));
vi.mock('../../entrypoints/panel/watch-page.ts', () => ({ watchPage: () => undefined }));
vi.mock('../../entrypoints/panel/placement.ts', () => ({ placeBeside: () => ({}) }));

const root = { matches: () => false, contains: () => true, tagName: 'DIV' } as unknown as HTMLElement;

/** Everything of an adapter that looks at the words of the draft or changes them. */
function adapter(text: string) {
  const heard: (() => void)[] = [];
  const touching = {
    read: vi.fn(() => ({ text, hints: [], runs: [{}] })),
    observe: vi.fn((changed: () => void) => {
      heard.push(changed);
      return () => undefined;
    }),
    selection: vi.fn(() => ({ start: 3, end: 3 })),
    rectOf: vi.fn(() => null),
    select: vi.fn(),
    change: vi.fn(async () => 'done' as const),
    insertAtCaret: vi.fn(async () => 'done' as const),
    insertParagraphs: vi.fn(async () => 'done' as const),
    undo: vi.fn(async () => 'done' as const),
  };
  const editor = {
    ...touching,
    kind: 'contenteditable',
    root,
    writing: 'one-undo',
    alive: () => true,
    catchUp: () => undefined,
    focus: () => undefined,
  } as unknown as EditorAdapter;
  const spies = { ...touching, form: page.form };
  const touched = () =>
    Object.entries(spies).flatMap(([name, spy]) => (spy.mock.calls.length > 0 ? [name] : []));
  const forget = () => {
    for (const spy of Object.values(spies)) spy.mockClear();
  };
  const type = () => {
    for (const changed of heard) changed();
  };
  forget();
  return { editor, touched, forget, type };
}

vi.stubGlobal('browser', fakeBrowser);
vi.stubGlobal('location', { hostname: 'localhost', host: 'localhost' });
vi.stubGlobal('document', { hasFocus: () => false, activeElement: null, querySelectorAll: () => [] });
const { Session } = await import('../../entrypoints/panel/session.ts');

const stage: Stage = {
  open: async () => undefined,
  update: () => undefined,
  dismiss: () => undefined,
  claim: () => undefined,
  box: () => null,
  viewport: () => ({ left: 0, top: 0, right: 1000, bottom: 700 }),
  knowsAround: true,
  secrecyAround: () => null,
  canRemind: () => true,
  copy: async () => undefined,
  destroy: () => undefined,
};

async function start(text: string) {
  const { editor, touched, forget, type } = adapter(text);
  page.editor = editor;
  const host = { element: { remove() {}, isConnected: true }, root: {} } as unknown as PanelHost;
  const session = new Session(host, new AbortController(), () => stage);
  await session.start();
  return { session, touched, forget, type };
}

/** The session once it has checked what it may read. */
async function open() {
  const started = await start(words);
  if (page.level === null) await vi.waitFor(() => expect(started.session.draft.checked).not.toBeNull());
  return started;
}

type Opened = Awaited<ReturnType<typeof open>>['session'];

/** Everything that can be asked for from the panel, and what the page itself brings about. */
function doings(session: Opened): [string, () => unknown][] {
  const finding = {
    ...{ rule: 'number/decimal', name: '', level: 'error', quote: '99.2%', message: '', basis: '' },
    ...{ start: 19, end: 24, certain: true, fix: { start: 19, end: 24, text: '99,2%' } },
  } as const;
  const [record] = session.engine.search('59/2023', null, session.settings).map((hit) => hit.record);
  if (!record) throw new Error('The index lacks 59/2023/NĐ-CP');
  const given: Partial<Record<keyof PanelActions, unknown[]>> = {
    ...{ goTo: [0, 3], highlight: [finding], applyFix: [finding], applyAll: [[finding]], ignore: [finding] },
    ...{ muteRule: ['number/decimal'], sectionPreview: ['ket-qua'], insertSection: ['ket-qua', true] },
    ...{
      setReportType: ['bc-qcdc'],
      search: ['59'],
      previewCitation: [record],
      copy: ['a'],
      confirm: ['a', true],
    },
    ...{ insertCitation: [record, 'first', null], toggleFavourite: [record], saveOwn: [record] },
    ...{
      repairCitation: [30, 50, 'date', 'a'],
      setTab: ['findings'],
      setCollapsed: [false],
      setTabTop: [0.5],
    },
    ...{
      setSide: ['left'],
      setWidth: [400],
      setFontScale: [1.15],
      setTheme: ['dark'],
      setCompleting: [true],
      setShownLevels: [['error', 'info']],
      restoreIgnored: [[finding]],
    },
    ...{ goToField: ['trichYeu'], insertPart: ['noi-nhan'], savePoint: ['Đã xin ý kiến', '', null] },
    ...{ removePoint: [{ noiDung: 'Đã xin ý kiến', loai: '' }] },
    ...{ showCard: [0], acceptCompletion: [0], toastAction: [1], dismissToast: [1] },
  };
  const pressed = Object.entries(session.actions).flatMap(([name, act]): [string, () => unknown][] =>
    typeof act === 'function'
      ? [[name, () => (act as (...args: unknown[]) => unknown)(...(given[name as keyof PanelActions] ?? []))]]
      : [],
  );
  return [
    ...pressed,
    ['a change on the page', () => session.pageChanged()],
    ['a change around the frame', () => session.surroundingsChanged()],
    ['a press of Trình ký', () => session.turnToDraftOf(root)],
    ['a fix asked for', () => session.bringUpToDate()],
    ['the panel shown anew', () => session.showChecked()],
  ];
}

describe('a draft behind a lock', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '1' });
    page.level = null;
  });
  afterAll(() => vi.unstubAllGlobals());

  it('is another than one that may be read', async () => {
    const { session, touched } = await open();
    expect(touched()).toEqual(expect.arrayContaining(['read', 'observe', 'selection', 'form']));
    expect(session.state.view.kind).toBe('ready');
    expect(session.draft.shownFindings).not.toEqual([]);
  });

  it('is not looked at from the start, whatever is pressed', async () => {
    page.level = 'Mật';
    const { session, touched } = await open();
    for (const [, act] of doings(session)) await act();
    expect(touched()).toEqual([]);
    expect(session.draft.checked).toBeNull();
  });

  it('is not looked at any more once the lock is there, whatever is pressed first', async () => {
    const names = doings((await open()).session).map(([name]) => name);
    const found: Record<string, string[]> = {};
    for (const name of names) {
      page.level = null;
      const { session, touched, forget } = await open();
      const act = doings(session).find(([each]) => each === name)?.[1];
      forget();
      page.level = 'Mật';
      await act?.();
      if (touched().length > 0) found[name] = touched();
    }
    expect(found).toEqual({});
  });

  it('is not gone on with when the lock comes during a long check', async () => {
    const { session } = await start(words.repeat(3_000));
    expect(session.draft.isBeingChecked).toBe(true);
    page.level = 'Mật';
    session.pageChanged();
    expect(session.draft.isBeingChecked).toBe(false);
    expect(session.draft.read).toBeNull();
    expect(session.state.view).toEqual({ kind: 'locked', label: 'Mật' });
  });

  it('is left for the user who types during a long check', async () => {
    const { session, type } = await start(words.repeat(3_000));
    expect(session.draft.isBeingChecked).toBe(true);
    type();
    expect(session.draft.isBeingChecked).toBe(false);
  });

  it('leaves no word of it in what the panel shows', async () => {
    const { session } = await open();
    page.level = 'Mật';
    session.pageChanged();
    expect(session.state.view).toEqual({ kind: 'locked', label: 'Mật' });
    expect(JSON.stringify(session.state)).not.toContain('99.2');
  });
});
