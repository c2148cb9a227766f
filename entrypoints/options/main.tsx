import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { OptionsState, SectionId } from '../../components/options/state.ts';
import { optionsCss } from '../../components/styles/options.ts';
import {
  readDamaged,
  readOwnDocuments,
  readPack,
  watchOwnDocuments,
} from '../../lib/platform/own-documents.ts';
import { readSettings, watchSettings } from '../../lib/platform/settings.ts';
import { optionsActions } from './actions.ts';

const sections: readonly SectionId[] = ['chung', 'van-ban', 'du-lieu'];
const app = document.getElementById('app') as HTMLElement;
const { signal } = new AbortController();

let state: OptionsState = {
  section: sectionInAddress(),
  settings: (await readSettings()).settings,
  problem: null,
  ...(await storedDocuments()),
};

const actions = optionsActions({ get: () => state, show, reload });

function show(change: Partial<OptionsState>): void {
  state = { ...state, ...change };
  render(<OptionsPage state={state} actions={actions} />, app);
}

async function reload(): Promise<void> {
  show(await storedDocuments());
}

async function storedDocuments(): Promise<Pick<OptionsState, 'documents' | 'pack' | 'damaged'>> {
  const [{ documents }, pack, damaged] = await Promise.all([readOwnDocuments(), readPack(), readDamaged()]);
  return { documents, pack, damaged: damaged.length };
}

function sectionInAddress(): SectionId {
  return sections.find((id) => `#${id}` === location.hash) ?? 'van-ban';
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(optionsCss);
document.adoptedStyleSheets = [sheet];
window.addEventListener('hashchange', () => show({ section: sectionInAddress() }));
watchSettings((settings) => show({ settings }), signal);
watchOwnDocuments(() => void reload(), signal);
show({});
