import type { Edit } from './adapter.ts';
import { type DomText, readDom } from './dom-text.ts';
import type { Insertion } from './text-changes.ts';

/** The most undo steps that an insertion may take. */
export const insertionSteps = 2;

/** What the insertion does to the text. */
export function insertionEdit({ runs }: DomText, { after, paragraphs }: Insertion): Edit {
  const lines = paragraphs.map(({ text }) => text).join('\n');
  const last = after && runs.findLast(({ node }) => after.contains(node));
  if (!last) return { start: 0, end: 0, before: '', text: `${lines}\n` };
  const end = last.start + last.length;
  return { start: end, end, before: '', text: `\n${lines}` };
}

/**
 * Inserts paragraphs by the browser's own editing. Browsers differ in what they join to the paragraphs around: the ways
 * are tried until the text is right, within one task; what came out wrong is undone before anybody can see or hear of it.
 */
export function insertNatively(root: HTMLElement, insertion: Insertion): void {
  const { ownerDocument } = root;
  const before = readDom(root);
  const edit = insertionEdit(before, insertion);
  const expected = before.text.slice(0, edit.start) + edit.text + before.text.slice(edit.start);
  const html = htmlOf(root, insertion);
  const ways = [
    () => {
      placeBehind(root, insertion.after);
      ownerDocument.execCommand('insertHTML', false, html);
    },
    () => {
      placeBeforeNext(root, insertion.after);
      // As Chromium copies whole paragraphs: without this mark it joins the last one to what follows.
      ownerDocument.execCommand('insertHTML', false, `${html}<br class="Apple-interchange-newline">`);
    },
    () => {
      ownerDocument.getSelection()?.selectAllChildren(insertion.after ?? root);
      ownerDocument.getSelection()?.collapseToEnd();
      ownerDocument.execCommand('insertParagraph');
      ownerDocument.execCommand('insertHTML', false, html);
    },
  ];
  for (const insert of ways) {
    const announce = unheard(root, insert);
    const now = readDom(root);
    if (now.text === expected && areParagraphs(now, edit, insertion)) return announce();
    unheard(root, () => {
      for (let steps = 0; steps < insertionSteps && readDom(root).text !== before.text; steps++)
        ownerDocument.execCommand('undo');
    });
  }
}

/**
 * Does something to the content without its input events, and gives what makes up for them: editors such as Jodit note
 * at once, as a step to undo, what they hear of.
 */
function unheard(root: HTMLElement, act: () => void): () => void {
  const view = root.ownerDocument.defaultView;
  let last: InputEvent | null = null;
  const holdBack = (event: Event) => {
    event.stopImmediatePropagation();
    last = event as InputEvent;
  };
  view?.addEventListener('input', holdBack, { capture: true });
  try {
    act();
  } finally {
    view?.removeEventListener('input', holdBack, { capture: true });
  }
  return () => {
    if (view && last) root.dispatchEvent(new view.InputEvent('input', last));
  };
}

/** True when what was inserted stands in no list or table, and is as bold as it should be. */
function areParagraphs({ text, hints }: DomText, edit: Edit, { paragraphs }: Insertion): boolean {
  const start = text[edit.start] === '\n' ? edit.start + 1 : edit.start;
  const lines = hints.filter((hint) => hint.start >= start).slice(0, paragraphs.length);
  return lines.every(
    ({ bold, listItem, tableCell }, index) => !listItem && !tableCell && bold === paragraphs[index]?.bold,
  );
}

function placeBehind(root: HTMLElement, after: Node | null): void {
  const parent = after?.parentNode ?? root;
  const offset = after ? [...parent.childNodes].indexOf(after as ChildNode) + 1 : 0;
  root.ownerDocument.getSelection()?.collapse(parent, offset);
}

/** Chromium takes a place between blocks for the end of the one before, when there is white space between them. */
function placeBeforeNext(root: HTMLElement, after: Node | null): void {
  let next: Node | null = after ? after.nextSibling : root.firstChild;
  while (next?.nodeType === 3 && next.textContent?.trim() === '') next = next.nextSibling;
  while (next?.firstChild && next.nodeName !== 'TABLE') next = next.firstChild;
  if (next?.parentNode) {
    const offset = next.nodeType === 3 ? 0 : [...next.parentNode.childNodes].indexOf(next as ChildNode);
    root.ownerDocument.getSelection()?.collapse(next.nodeType === 3 ? next : next.parentNode, offset);
  } else placeBehind(root, after);
}

/** New paragraphs look like the block they follow. */
function htmlOf(root: HTMLElement, { after, paragraphs }: Insertion): string {
  const like = after?.nodeType === 1 ? (after as Element) : root.querySelector('p');
  const style = like?.getAttribute('style');
  const holder = root.ownerDocument.createElement('div');
  for (const { text, bold } of paragraphs) {
    const paragraph = holder.appendChild(
      root.ownerDocument.createElement(like?.tagName === 'DIV' ? 'div' : 'p'),
    );
    if (style) paragraph.setAttribute('style', style);
    const words = bold ? paragraph.appendChild(root.ownerDocument.createElement('strong')) : paragraph;
    words.textContent = text;
  }
  return holder.innerHTML;
}
