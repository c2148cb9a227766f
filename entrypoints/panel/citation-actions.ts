import type { CitationForm, PanelActions, Passage } from '../../components/state.ts';
import { recordKey } from '../../components/view-model.ts';
import type { CitationRecord } from '../../lib/citation/types.ts';
import type { EditorAdapter, WriteOutcome } from '../../lib/editor/adapter.ts';
import { saveOwn } from '../../lib/platform/messages.ts';
import { repairCitation } from './citation-repair.ts';
import { citationWords } from './citation-words.ts';
import { earlierMention } from './earlier-mention.ts';
import type { Session } from './session.ts';
import { report } from './writing.ts';

type CitationActions = Pick<
  PanelActions,
  'search' | 'previewCitation' | 'insertCitation' | 'toggleFavourite' | 'repairCitation' | 'saveOwn'
>;

const favouritesKept = 500;
const recentKept = 20;

/** Finding a document in the index and putting its citation at the caret. */
export function citationActions(session: Session): CitationActions {
  return {
    search: async (query) =>
      session.engine.search(query, session.draft.checked?.result.documentDate ?? null, session.settings),
    previewCitation: async (record) => {
      const selected = session.turnToUser() ? session.editor?.selection() : null;
      const caret = selected?.start ?? Number.POSITIVE_INFINITY;
      const mention = earlierMention(session, record, caret);
      return {
        first: citationWords(session, record, 'first'),
        later: citationWords(session, record, 'later'),
        suggested: mention === null ? 'first' : 'later',
        mentionedIn: mention,
      };
    },
    insertCitation: (record, form, replaced) =>
      session.writes.press(recordKey(record), () => insertCitation(session, record, form, replaced)),
    toggleFavourite: (record) => {
      const key = recordKey(record);
      const starred = session.settings.favourites.includes(key);
      void session.keep(({ favourites }) => {
        const others = favourites.filter((each) => each !== key);
        return { favourites: starred ? others : [key, ...others].slice(0, favouritesKept) };
      });
      session.showChecked();
    },
    saveOwn: async (document) => {
      const { problem } = await saveOwn(document);
      if (problem === null)
        session.toasts.say({ level: 'ok', title: `Đã thêm ${document.so} vào danh sách của tôi` });
      return problem;
    },
    repairCitation: (start, end, part, key) =>
      session.writes.press(`${start} ${part}`, () => repairCitation(session, { start, end }, part, key)),
  };
}

async function insertCitation(
  session: Session,
  record: CitationRecord,
  form: CitationForm,
  replaced: Passage | null,
): Promise<void> {
  session.bringUpToDate();
  const { editor } = session;
  const { checked } = session.draft;
  if (!editor || !checked) return;
  const words = citationWords(session, record, form);
  const outcome = await (replaced
    ? editor.change([{ start: replaced.start, end: replaced.end, before: replaced.words, text: words }])
    : insertBehind(editor, words));
  if (outcome === 'done') noteInserted(session, record);
  report(session, outcome, `Đã chèn ${citationWords(session, record, 'later')}`, words);
}

/** What was inserted lately comes first among equals when it is looked for again. */
export function noteInserted(session: Session, record: CitationRecord): void {
  const key = recordKey(record);
  void session.keep(({ recent }) => ({
    recent: [key, ...recent.filter((each) => each !== key)].slice(0, recentKept),
  }));
}

/** At the caret, or behind what is selected, with the spaces that the words beside it call for. */
function insertBehind(editor: EditorAdapter, words: string): Promise<WriteOutcome> {
  const { text } = editor.read();
  const at = editor.selection()?.end ?? text.length;
  const [before = '\n', after = '\n'] = [text[at - 1], text[at]];
  const gap = (char: string, tight: RegExp) => (/\s/.test(char) || tight.test(char) ? '' : ' ');
  return editor.insertAtCaret(`${gap(before, /[(“"‘]/)}${words}${gap(after, /[.,;:)”"’?]/)}`);
}
