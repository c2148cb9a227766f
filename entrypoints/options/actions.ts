import type { OptionsActions, OptionsState } from '../../components/options/state.ts';
import { type OwnDocument, ownKey } from '../../lib/citation/own-document.ts';
import { formatOwnCsv, formatOwnJson, LARGEST_FILE, readOwnFile } from '../../lib/citation/own-file.ts';
import { mergeOwn, putOwn } from '../../lib/citation/own-merge.ts';
import { changeOwnDocuments, dropDamaged, readDamaged } from '../../lib/platform/own-documents.ts';
import { changeSettings, type Settings } from '../../lib/platform/settings.ts';

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
  const store = async (change: (stored: readonly OwnDocument[]) => readonly OwnDocument[]) => {
    const { problem } = await changeOwnDocuments(change);
    await reload();
    return problem;
  };
  return {
    goTo: (section) => {
      location.hash = section;
    },
    change: (settings) => void settle(() => settings),
    toggleFavourite: ({ so, ngay }) => {
      const key = `${so}|${ngay}`;
      void settle(({ favourites }) => {
        const others = favourites.filter((each) => each !== key);
        return { favourites: others.length < favourites.length ? others : [key, ...others] };
      });
    },
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
    dropDamaged: () => void dropDamaged().then(({ problem }) => show({ problem })),
  };
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  // Firefox begins a download only after the press is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
