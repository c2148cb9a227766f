import { type FoundChange, type FoundInsertion, type List, listOf, put } from './page-editor.ts';

/**
 * Changes the DOM of an editor that keeps no model beside it. When anything throws, a listener of the page included,
 * the content is as it was. `step` is to make one undo step of what it is given to do.
 */
export function editDom(
  root: HTMLElement,
  changes: List<FoundChange>,
  insertion: FoundInsertion | null,
  step: (apply: () => void) => void,
): void {
  const before = listOf<string>();
  const added = paragraphsOf(root, insertion);
  for (let i = 0; i < changes.length; i++) put(before, changes[i]?.node.data ?? '');
  try {
    step(() => {
      // From the end, so that offsets of earlier changes in the same node stay right.
      for (let i = changes.length - 1; i >= 0; i--) {
        const { node, offset, length, after } = changes[i] as FoundChange;
        node.replaceData(offset, length, after);
      }
      let previous = insertion?.after ?? null;
      for (let i = 0; i < added.length; i++) {
        const paragraph = added[i] as HTMLElement;
        if (previous) previous.after(paragraph);
        else root.prepend(paragraph);
        previous = paragraph;
      }
    });
  } catch (error) {
    for (let i = 0; i < changes.length; i++) (changes[i] as FoundChange).node.data = before[i] as string;
    for (let i = 0; i < added.length; i++) added[i]?.remove();
    throw error;
  }
}

/** New paragraphs look like the paragraph they follow. */
function paragraphsOf(root: HTMLElement, insertion: FoundInsertion | null): List<HTMLElement> {
  const made = listOf<HTMLElement>();
  if (!insertion) return made;
  const { after } = insertion;
  const isParagraph = after?.nodeName === 'P' || after?.nodeName === 'DIV';
  const style = isParagraph ? (after as Element).getAttribute('style') : null;
  for (let i = 0; i < insertion.paragraphs.length; i++) {
    const { text = '', bold = false } = insertion.paragraphs[i] ?? {};
    const paragraph = root.ownerDocument.createElement('p');
    if (style) paragraph.setAttribute('style', style);
    const holder = bold ? paragraph.appendChild(root.ownerDocument.createElement('strong')) : paragraph;
    holder.appendChild(root.ownerDocument.createTextNode(text));
    put(made, paragraph);
  }
  return made;
}
