import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { editableAround, editablesOf } from '../../lib/editor/editable.ts';
import { documentsUnder, focusedElement, isDrawn } from '../../lib/editor/frames.ts';
import { openEditor, serves } from '../../lib/editor/kinds.ts';
import { requestPageEdit } from '../../lib/platform/messages.ts';
import { findField, formsAround } from '../../lib/portal/form.ts';
import { portalOf } from './portal.ts';

/**
 * The editor the user is working in: the one that has the focus, else `current` while it lives, else the largest one
 * shown. Once the focus has left a text field, unless it went to `panel` or that draft `isSpokenOf`, the formatted editor
 * of its form comes first.
 */
export function editorInUse(
  current: EditorAdapter | null,
  panel: Element,
  isSpokenOf: boolean,
): EditorAdapter | null {
  const focus = focusedElement(document);
  const focused = editableAround(focus);
  if (focused && isDrawn(focused, document)) return open(focused, current);
  const stays = current?.alive() && isDrawn(current.root, document) ? open(current.root, current) : null;
  if (!stays) return open(largest(null), null);
  return focus === panel || isSpokenOf ? stays : draftOf(stays.root, stays);
}

function open(root: HTMLElement | null, current: EditorAdapter | null): EditorAdapter | null {
  if (!root) return null;
  return current?.alive() && serves(current, root) ? current : openEditor(root, requestPageEdit);
}

/**
 * The draft that goes with a part of a form: the editor in use when it is one with formatting, else the largest such.
 * Who goes from Trích yếu to «Trình ký» submits what stands in the editor or the larger field beside it.
 */
export function draftOf(part: Element, current: EditorAdapter | null): EditorAdapter | null {
  if (current && !isField(current.root)) return current;
  const root = largest(part);
  const goesFirst = root && (!isField(root) || (current && isBesideDraft(current.root)));
  return goesFirst ? open(root, current) : current;
}

/** All drafts that are submitted with a press on a part of their form, the main one first. */
export function draftsAround(part: Element): EditorAdapter[] {
  return shownAround(part).flatMap((root) => (isBesideDraft(root) ? [] : (open(root, null) ?? [])));
}

/** Says something of the draft but is not it: Trích yếu, and whatever takes one line only. */
export function isBesideDraft(root: HTMLElement): boolean {
  if (!isField(root)) return false;
  return (
    root.tagName === 'INPUT' ||
    formsAround(root).some((form) => findField(form, portalOf(root), 'trichYeu') === root)
  );
}

function largest(part: Element | null): HTMLElement | null {
  return shownAround(part)[0] ?? null;
}

/** The editors shown, of the form that a part belongs to or of the page: formatted ones before text fields, then by size. */
export function shownAround(part: Element | null): HTMLElement[] {
  const shown = documentsUnder(document)
    .flatMap(editablesOf)
    .filter((root) => isDrawn(root, document))
    .filter((root) => part === null || formsAround(root).some((form) => form.contains(part)));
  const size = (root: HTMLElement) => {
    const { width, height } = root.getBoundingClientRect();
    return width * height;
  };
  return shown.sort((a, b) => Number(isField(a)) - Number(isField(b)) || size(b) - size(a));
}

/**
 * Markup is nobody's draft: an editor shows it in its source view, and leaves it in the field behind it when the page
 * takes the editor down. Whatever would be found there is not in the text that a reader sees.
 */
export function isSource(root: HTMLElement, text: string): boolean {
  const words = text.trim();
  return isField(root) && /^<[a-z!][^>]*>/i.test(words) && words.endsWith('>');
}

function isField(root: HTMLElement): boolean {
  return root.matches('textarea, input');
}
