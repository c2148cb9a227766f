import type { PageEdit, PageOutcome } from '../page-edit.ts';
import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import {
  type FindPageEditor,
  type FoundChange,
  type FoundInsertion,
  type List,
  listOf,
  type PageEditor,
  put,
} from './page-editor.ts';
import { quill } from './quill.ts';
import { summernote } from './summernote.ts';
import { tinymce } from './tinymce.ts';
import { tiptap } from './tiptap.ts';

const finders: Record<PageEdit['editor'], FindPageEditor> = {
  ckeditor4,
  ckeditor5,
  tinymce,
  quill,
  tiptap,
  summernote,
};

/** Carries out one edit by the editor's own API and looks at once whether the editor kept it. Never throws. */
export function run({ editor: name, root: paths, deadline, action }: PageEdit): PageOutcome {
  try {
    const root = elementAt(paths);
    const editor = root && finders[name](root);
    if (!root || !editor) return no('missing');
    if (!root.isContentEditable || editor.isReadOnly()) return no('read-only');
    if (Date.now() > deadline) return no('stale');
    if (action.kind === 'undo') return undo(root, editor, action);
    if (action.kind === 'insert-text') {
      const node = nodeAt(root, action.path);
      if (!node) return no('stale');
      const length = wordsOf(root).length + wordsIn(action.text).length;
      return write(
        root,
        editor,
        () => editor.insertText(node, action.offset, action.text),
        (words) => words.length === length,
      );
    }
    const changes = foundChanges(root, action.changes);
    const insertion = foundInsertion(root, action.insertion);
    if (!changes || insertion === undefined) return no('stale');
    const expected = expectedWords(root, changes, insertion);
    return write(
      root,
      editor,
      () => editor.edit(changes, insertion),
      (words) => words === expected,
    );
  } catch {
    return no('refused');
  }
}

type Reason = Extract<PageOutcome, { done: false }>['reason'];

function no(reason: Reason): PageOutcome {
  return { done: false, reason };
}

/** Still in the same task as the write: nothing the user types can come between it and the look at what it did. */
function write(
  root: HTMLElement,
  editor: PageEditor,
  apply: () => void,
  isKept: (words: string) => boolean,
): PageOutcome {
  const before = root.textContent;
  try {
    apply();
    if (isKept(wordsOf(root))) return { done: true };
  } catch {
    // What stands there now says whether there is something to take back.
  }
  try {
    if (root.textContent !== before) editor.undo();
  } catch {
    // A listener of the page may throw again; the text is compared all the same.
  }
  return no(wordsOf(root) === wordsIn(before ?? '') ? 'refused' : 'changed');
}

type Undo = Extract<PageEdit['action'], { kind: 'undo' }>;

/** Takes one step back, and forward again when it was another one: of the user's bold letters no text tells. */
function undo(root: HTMLElement, editor: PageEditor, { from, to }: Undo): PageOutcome {
  if (wordsOf(root) !== wordsIn(from) || !editor.undo()) return no('stale');
  if (wordsOf(root) === wordsIn(to)) return { done: true };
  editor.redo();
  return no(wordsOf(root) === wordsIn(from) ? 'stale' : 'changed');
}

function elementAt(paths: readonly (readonly number[])[]): HTMLElement | null {
  let scope: Document | null = document;
  let found: Node | null = null;
  for (let i = 0; i < paths.length; i++) {
    found = scope && nodeAt(scope.documentElement, paths[i] ?? []);
    scope = (found as HTMLIFrameElement | null)?.contentDocument ?? null;
  }
  return found?.nodeType === 1 ? (found as HTMLElement) : null;
}

function nodeAt(from: Node, path: readonly number[]): Node | null {
  let node: Node | null = from;
  for (let i = 0; node && i < path.length; i++) node = node.childNodes[path[i] as number] ?? null;
  return node;
}

type Edit = Extract<PageEdit['action'], { kind: 'edit' }>;

/** Null when one of the nodes does not hold what was expected. */
function foundChanges(root: HTMLElement, changes: Edit['changes']): List<FoundChange> | null {
  const found = listOf<FoundChange>();
  for (let i = 0; i < changes.length; i++) {
    const { path, data, offset, length, after } = changes[i] as Edit['changes'][number];
    const node = nodeAt(root, path);
    if (node?.nodeType !== 3 || (node as Text).data !== data) return null;
    put(found, { node: node as Text, offset, length, after });
  }
  return found;
}

/** Undefined when the place is gone. */
function foundInsertion(root: HTMLElement, insertion: Edit['insertion']): FoundInsertion | null | undefined {
  if (!insertion) return null;
  const after = insertion.after && nodeAt(root, insertion.after);
  return insertion.after && !after ? undefined : { ...insertion, after: after as ChildNode | null };
}

/** All words under the root, without what editors add to keep a caret alive and without the kinds of white space. */
function wordsOf(root: HTMLElement): string {
  return wordsIn(root.textContent ?? '');
}

const blanks = ' \u00A0\t\n\r\f\v\u200B\u2060\uFEFF\u2002\u2003\u2009\u202F\u3000';

function wordsIn(text: string): string {
  let words = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (!isBlank(char)) words += char;
  }
  return words;
}

function isBlank(char: string): boolean {
  for (let i = 0; i < blanks.length; i++) if (char === blanks[i]) return true;
  return false;
}

/** What `wordsOf` will give once the changes and the insertion are made. */
function expectedWords(
  root: HTMLElement,
  changes: List<FoundChange>,
  insertion: FoundInsertion | null,
): string {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ALL);
  const added = insertedWords(insertion);
  let text = insertion && !insertion.after ? added : '';
  let change = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      let at = 0;
      for (; changes[change]?.node === node; change++) {
        const { offset, length, after } = changes[change] as FoundChange;
        text += data.slice(at, offset) + after;
        at = offset + length;
      }
      text += data.slice(at);
    }
    if (insertion?.after && endsWith(insertion.after, node)) text += added;
  }
  return wordsIn(text);
}

function insertedWords(insertion: FoundInsertion | null): string {
  let text = '';
  for (let i = 0; insertion && i < insertion.paragraphs.length; i++) text += insertion.paragraphs[i]?.text;
  return text;
}

/** True when `node` is the last node in or of `outer`. */
function endsWith(outer: Node, node: Node): boolean {
  let last = outer;
  while (last.lastChild) last = last.lastChild;
  return last === node;
}
