import type { OptionsActions, OptionsState } from '../../components/options/state.ts';
import { movePoint, pointProblem, putPoint, readPoint, removePoint } from '../../lib/checklist/own-points.ts';
import { formatUnitFile, LARGEST_UNIT_FILE, readUnitFile } from '../../lib/checklist/unit-file.ts';
import { ownKey } from '../../lib/citation/own-document.ts';
import { formatOwnCsv, formatOwnJson, LARGEST_FILE, readOwnFile } from '../../lib/citation/own-file.ts';
import { mergeOwn, putOwn } from '../../lib/citation/own-merge.ts';
import { ownDocuments } from '../../lib/platform/own-documents.ts';
import type { OwnList } from '../../lib/platform/own-list.ts';
import { ownOutlines } from '../../lib/platform/own-outlines.ts';
import { ownPoints } from '../../lib/platform/own-points.ts';
import { changeSettings, type Settings } from '../../lib/platform/settings.ts';
import {
  formatOutlines,
  LARGEST_FILE as LARGEST_OUTLINE,
  readOutlineFile,
} from '../../lib/report/own-file.ts';
import { mergeOutlines, outlineKey, putOutline } from '../../lib/report/own-outline.ts';
import { tidyProfile } from '../../lib/report/unit-profile.ts';

interface Page {
  get(): OptionsState;
  show(change: Partial<OptionsState>): void;
  /** Shows what is stored now. */
  reload(): Promise<void>;
}

/** What the buttons of the options page do. */
export function optionsActions({ get, show, reload }: Page): OptionsActions {
  const settle = async (change: (stored: Settings) => Partial<Settings>) => {
    const saved = await changeSettings(change);
    show({ problem: saved ? null : 'Chưa lưu được: bộ nhớ của trình duyệt đầy.' });
  };
  const storeIn =
    <T>(kept: OwnList<T>) =>
    async (change: (stored: readonly T[]) => readonly T[]) => {
      const { problem } = await kept.change(change);
      await reload();
      return problem;
    };
  const store = storeIn(ownDocuments);
  const storeOutlines = storeIn(ownOutlines);
  const storePoints = storeIn(ownPoints);
  return {
    goTo: (section) => {
      location.hash = section;
    },
    change: (settings) => void settle(() => settings),
    switchRule: (id) => void settle(({ mutedRules }) => ({ mutedRules: toggled(mutedRules, id) })),
    weighRule: ({ id, level: usual }, level) =>
      void settle(({ ruleLevels: { [id]: _, ...others } }) => ({
        ruleLevels: level === usual ? others : { ...others, [id]: level },
      })),
    toggleFavourite: ({ so, ngay }) =>
      void settle(({ favourites }) => ({ favourites: toggled(favourites, `${so}|${ngay}`) })),
    save: (document, replaced) => store((list) => putOwn(list, document, replaced)),
    remove: (documents) => {
      const gone = new Set(documents.map(ownKey));
      return store((list) => list.filter((each) => !gone.has(ownKey(each))));
    },
    importAll: (documents) => store((list) => mergeOwn(list, documents).documents),
    read: async (file) => {
      // A file that is too large anyway need not be brought into memory.
      const part = file.slice(0, LARGEST_FILE + 1);
      return { name: file.name, read: readOwnFile(new Uint8Array(await part.arrayBuffer())) };
    },
    exportAs: (kind) => {
      const { documents } = get();
      const day = new Date().toLocaleDateString('sv-SE');
      if (kind === 'csv') download(`van-ban-cua-toi-${day}.csv`, formatOwnCsv(documents));
      else if (kind === 'json') download(`van-ban-cua-toi-${day}.json`, formatOwnJson(documents));
      else
        void readDamaged().then((kept) =>
          download(`phan-luu-hong-${day}.json`, JSON.stringify(kept, null, 1)),
        );
    },
    dropDamaged: () => void dropDamaged().then((problem) => show({ problem })),
    saveOutline: (outline, replaced) => storeOutlines((list) => putOutline(list, outline, replaced)),
    removeOutlines: (outlines) => {
      const gone = new Set(outlines.map(outlineKey));
      return storeOutlines((list) => list.filter((each) => !gone.has(outlineKey(each))));
    },
    importOutlines: (outlines) => storeOutlines((list) => mergeOutlines(list, outlines)),
    readOutline: async (file) => {
      const part = file.slice(0, LARGEST_OUTLINE + 1);
      return readOutlineFile(file.name, new Uint8Array(await part.arrayBuffer()));
    },
    exportOutlines: () => {
      const day = new Date().toLocaleDateString('sv-SE');
      download(`de-cuong-${day}.json`, formatOutlines(get().outlines));
    },
    savePoint: async (noiDung, loai, replaced) => {
      const point = readPoint(noiDung, loai);
      return point ? storePoints((list) => putPoint(list, point, replaced)) : pointProblem;
    },
    removePoints: (points) => void storePoints((list) => points.reduce(removePoint, list)),
    movePoint: (point, by) => void storePoints((list) => movePoint(list, point, by)),
    importUnit: async (file) => {
      const part = file.slice(0, LARGEST_UNIT_FILE + 1);
      const read = readUnitFile(new Uint8Array(await part.arrayBuffer()));
      if ('problem' in read) return read.problem;
      await settle(() => ({ unit: tidyProfile(read.unit) }));
      return storePoints(() => read.points);
    },
    exportUnit: () => {
      const { settings, points } = get();
      const day = new Date().toLocaleDateString('sv-SE');
      download(`don-vi-${day}.json`, formatUnitFile({ unit: settings.unit, points }));
    },
  };
}

/** Without `one` if it is among them, else with it in front. */
function toggled(all: readonly string[], one: string): string[] {
  const others = all.filter((each) => each !== one);
  return others.length < all.length ? others : [one, ...others];
}

/** What could not be understood of everything that is kept. */
export async function readDamaged(): Promise<unknown[]> {
  const lists = await Promise.all([
    ownDocuments.readDamaged(),
    ownOutlines.readDamaged(),
    ownPoints.readDamaged(),
  ]);
  return lists.flat();
}

async function dropDamaged(): Promise<string | null> {
  const outcomes = await Promise.all([
    ownDocuments.dropDamaged(),
    ownOutlines.dropDamaged(),
    ownPoints.dropDamaged(),
  ]);
  return outcomes.find(({ problem }) => problem !== null)?.problem ?? null;
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  // Firefox begins a download only after the press is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
