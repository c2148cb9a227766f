import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { ruleInfos } from '../../components/options/rule-info.ts';
import type { OptionsState, SectionId } from '../../components/options/state.ts';
import { optionsCss } from '../../components/styles/options.ts';
import { rules } from '../../lib/lint/rules/index.ts';
import { ownDocuments, readPack } from '../../lib/platform/own-documents.ts';
import { ownOutlines, readOutlinePack } from '../../lib/platform/own-outlines.ts';
import { ownPoints, readPointPack } from '../../lib/platform/own-points.ts';
import { reportTypes } from '../../lib/platform/report-types.ts';
import { readSettings, watchSettings } from '../../lib/platform/settings.ts';
import { readUnitPolicy } from '../../lib/platform/unit-policy.ts';
import { optionsActions, readDamaged } from './actions.ts';

const sections: readonly SectionId[] = ['chung', 'quy-tac', 'loai-bao-cao', 'van-ban', 'don-vi', 'du-lieu'];
const app = document.getElementById('app') as HTMLElement;
const { signal } = new AbortController();

let state: OptionsState = {
  section: sectionInAddress(),
  settings: (await readSettings()).settings,
  problem: null,
  types: reportTypes,
  rules: ruleInfos(rules),
  ...(await stored()),
};

const actions = optionsActions({ get: () => state, show, reload });

function show(change: Partial<OptionsState>): void {
  state = { ...state, ...change };
  render(<OptionsPage state={state} actions={actions} />, app);
}

async function reload(): Promise<void> {
  show(await stored());
}

type Stored = Pick<
  OptionsState,
  'documents' | 'pack' | 'outlines' | 'outlinePack' | 'points' | 'pointPack' | 'unitPolicy' | 'damaged'
>;

async function stored(): Promise<Stored> {
  const [documents, pack, outlines, outlinePack, points, pointPack, unitPolicy, damaged] = await Promise.all([
    ownDocuments.read(),
    readPack(),
    ownOutlines.read(),
    readOutlinePack(),
    ownPoints.read(),
    readPointPack(),
    readUnitPolicy(),
    readDamaged(),
  ]);
  return {
    documents: documents.list,
    outlines: outlines.list,
    points: points.list,
    pack,
    outlinePack,
    pointPack,
    unitPolicy,
    damaged: damaged.length,
  };
}

function sectionInAddress(): SectionId {
  return sections.find((id) => `#${id}` === location.hash) ?? 'van-ban';
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(optionsCss);
document.adoptedStyleSheets = [sheet];
window.addEventListener('hashchange', () => show({ section: sectionInAddress() }));
watchSettings((settings) => show({ settings }), signal);
ownDocuments.watch(() => void reload(), signal);
ownOutlines.watch(() => void reload(), signal);
ownPoints.watch(() => void reload(), signal);
show({});
