/**
 * The code of this folder runs in the page's world, sent there as source: it may import nothing but its neighbours.
 * The page may have overridden whatever it likes (Array.prototype, JSON, CustomEvent); plain loops and comparisons
 * are used on what was asked for, so that this is neither changed on the way nor shown to anybody before it is written.
 */

/** What is gathered here, read by index: an array would call setters that the page has put on Array.prototype. */
export interface List<T> {
  readonly length: number;
  readonly [index: number]: T;
}

/** An empty list to `put` values into. */
export function listOf<T>(): List<T> {
  return { __proto__: null, length: 0 } as unknown as List<T>;
}

export function put<T>(list: List<T>, value: T): void {
  const open = list as { length: number; [index: number]: T };
  open[open.length++] = value;
}

/** Replaces `length` units at `offset` of a text node, which holds what was expected, by `after`. */
export interface FoundChange {
  readonly node: Text;
  readonly offset: number;
  readonly length: number;
  readonly after: string;
}

export interface FoundInsertion {
  /** The paragraphs come after this node, at the top when null. */
  readonly after: ChildNode | null;
  readonly paragraphs: readonly { readonly text: string; readonly bold: boolean }[];
}

/** One live editor, by its own API. */
export interface PageEditor {
  isReadOnly(): boolean;
  /**
   * One undo step of its own, apart from the user's typing before it. When it throws, the content is as it was, or what
   * it did is the step that `undo` takes back.
   */
  edit(changes: List<FoundChange>, insertion: FoundInsertion | null): void;
  /** Inserts at a place without words: in a text node, or before a child of an element. One undo step of its own. */
  insertText(node: Node, offset: number, text: string): void;
  /** The editor's own undo; false when there was nothing to undo. */
  undo(): boolean;
  /** The editor's own redo, right after an undo. */
  redo(): void;
}

/** Finds the editor whose editable element is `root`; null when this page has none such there. */
export type FindPageEditor = (root: HTMLElement) => PageEditor | null;

/**
 * A global of the page, looked for in the window of the editable element and in those around it: in iframe mode the
 * script that made the editor runs outside its frame.
 */
export function globalAround<T>(root: HTMLElement, name: string): T | null {
  let view: Window | null = root.ownerDocument.defaultView;
  while (view) {
    try {
      const found = (view as unknown as Record<string, unknown>)[name];
      // An element whose id is that name is a property of the window too, as the body of TinyMCE's frame.
      if (found && !(found as Partial<Node>).nodeType) return found as T;
    } catch {
      // Another origin's window.
      return null;
    }
    view = view === view.parent ? null : view.parent;
  }
  return null;
}

/** The place of a node among its parent's children. */
export function indexOf(node: Node): number {
  let index = 0;
  for (let at = node.previousSibling; at; at = at.previousSibling) index++;
  return index;
}
