import type { WriteOutcome, Writing } from './adapter.ts';
import type { Writer } from './rich-text.ts';
import type { Insertion, NodeChange } from './text-changes.ts';

/** Writes as the browser's own editing does: select, then execCommand, which takes part in the native undo. */
export class NativeWriter implements Writer {
  readonly writing: Writing = 'many-undos';
  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  async edit(changes: readonly NodeChange[], insertion: Insertion | null): Promise<WriteOutcome> {
    if (insertion) return 'failed';
    const selection = this.root.ownerDocument.getSelection();
    for (const { node, offset, length, after } of [...changes].reverse()) {
      // Without moving away first, native undo merges what is typed at the caret with the user's own words.
      selection?.collapse(this.root, 0);
      selection?.setBaseAndExtent(node, offset, node, offset + length);
      this.root.ownerDocument.execCommand(after === '' ? 'delete' : 'insertText', false, after);
    }
    return 'done';
  }

  async insertText(parent: Node, offset: number, text: string): Promise<WriteOutcome> {
    const { ownerDocument } = this.root;
    ownerDocument.getSelection()?.collapse(parent, offset);
    return ownerDocument.execCommand('insertText', false, text) ? 'done' : 'failed';
  }

  async undo(): Promise<WriteOutcome> {
    return this.root.ownerDocument.execCommand('undo') ? 'done' : 'stale';
  }
}
