import type { SendToPage, WriteOutcome, Writing } from './adapter.ts';
import { pathTo } from './dom-text.ts';
import { pathsIn } from './frames.ts';
import type { PageAction, PageEditorName, PageOutcome } from './page-edit.ts';
import type { Writer } from './rich-text.ts';
import type { Insertion, NodeChange } from './text-changes.ts';

/** How long an answer from the page's world is waited for, ms; a write that has not begun by half of that never does. */
const patience = 3000;

const outcomes: Record<Extract<PageOutcome, { done: false }>['reason'], WriteOutcome> = {
  stale: 'stale',
  'read-only': 'read-only',
  changed: 'unsure',
  refused: 'failed',
  missing: 'failed',
  unreachable: 'failed',
};

/** Writes through the editor's own API, in the page's world: one call, one undo step. */
export class PageWriter implements Writer {
  private readonly editor: PageEditorName;
  private readonly root: HTMLElement;
  private readonly send: SendToPage;
  private readonly otherwise: Writer | null;
  private isMissing = false;
  /** All words of the editor before and after the last write. */
  private lastWrite: { before: string; after: string } | null = null;

  /** `otherwise` writes where the page does not let the editor be reached. */
  constructor(editor: PageEditorName, root: HTMLElement, send: SendToPage, otherwise: Writer | null = null) {
    this.editor = editor;
    this.root = root;
    this.send = send;
    this.otherwise = otherwise;
  }

  get writing(): Writing {
    if (!this.isMissing) return 'one-undo';
    return this.otherwise?.writing ?? 'none';
  }

  edit(changes: readonly NodeChange[], insertion: Insertion | null): Promise<WriteOutcome> {
    const action = () => ({
      kind: 'edit' as const,
      changes: changes.map(({ node, ...change }) => ({ path: pathTo(this.root, node), ...change })),
      insertion: insertion && {
        after: insertion.after && pathTo(this.root, insertion.after),
        paragraphs: insertion.paragraphs.map(({ text, bold }) => ({ text, bold })),
      },
    });
    return this.carryOut(action, (writer) => writer.edit(changes, insertion));
  }

  insertText(parent: Node, offset: number, text: string): Promise<WriteOutcome> {
    const action = () => ({ kind: 'insert-text' as const, path: pathTo(this.root, parent), offset, text });
    return this.carryOut(action, (writer) => writer.insertText(parent, offset, text));
  }

  undo(): Promise<WriteOutcome> {
    const { before = '', after = '' } = this.lastWrite ?? {};
    if (!this.lastWrite && !this.isMissing) return Promise.resolve('stale');
    return this.carryOut(
      () => ({ kind: 'undo', from: after, to: before }),
      (writer) => writer.undo(),
    );
  }

  private async carryOut(
    action: () => PageAction,
    instead: (writer: Writer) => Promise<WriteOutcome>,
  ): Promise<WriteOutcome> {
    if (this.isMissing) return this.otherwise ? instead(this.otherwise) : 'failed';
    const root = pathsIn(document, this.root);
    if (!root) return 'stale';
    const deadline = Date.now() + patience / 2;
    const before = this.words();
    const outcome = await this.send({ editor: this.editor, root, deadline, action: action() });
    this.lastWrite = outcome.done ? { before, after: this.words() } : null;
    if (outcome.done) return 'done';
    this.isMissing = outcome.reason === 'missing';
    if (this.isMissing && this.otherwise) return instead(this.otherwise);
    return outcomes[outcome.reason];
  }

  private words(): string {
    return this.root.textContent ?? '';
  }
}
