import { type FindPageEditor, indexOf, listOf, put } from './page-editor.ts';

/** The part of CKEditor 5's API that is used here. */
interface CKEditor5 {
  isReadOnly: boolean;
  model: {
    change(callback: (writer: Writer) => void): void;
    createRange(start: Position, end: Position): Range;
    canEditAt?(range: Range): boolean;
    document: { version: number; selection: Item };
    schema: {
      checkChild(position: Position, child: string): boolean;
      getNearestSelectionRange(position: Position, direction: 'forward'): Range | null;
    };
  };
  editing: {
    mapper: { toModelPosition(position: object): Position };
    view: { domConverter: { domPositionToView(parent: Node, offset: number): object | null } };
  };
  commands: { get(name: 'undo'): { isEnabled: boolean } | undefined };
  execute(command: 'undo' | 'redo', batch?: object): void;
}

type Attributes = Iterable<[string, unknown]> | Record<string, unknown>;

interface Item {
  getAttributes(): Attributes;
}

interface Position {
  textNode: Item | null;
  nodeBefore: Item | null;
  nodeAfter: Item | null;
  getShiftedBy(shift: number): Position;
}

interface Range {
  start: Position;
}

interface Writer {
  batch: object;
  createElement(name: 'paragraph', attributes: Attributes): object;
  insert(element: object, position: Position): void;
  insertText(text: string, attributes: Attributes, position: Position): void;
  insertText(text: string, attributes: Attributes, element: object, offset: 'end'): void;
  remove(range: Range): void;
  setSelection(position: Position): void;
}

/** Each model.change is an undo step of its own; CKEditor 5 puts the editor on the element for extensions. */
export const ckeditor5: FindPageEditor = (root) => {
  const { ckeditorInstance: editor } = root as { ckeditorInstance?: CKEditor5 };
  if (!editor) return null;
  const { model, editing } = editor;

  const positionAt = (node: Node, offset: number): Position => {
    const inView = editing.view.domConverter.domPositionToView(node, offset);
    if (!inView) throw new Error('Not a place of the draft');
    return editing.mapper.toModelPosition(inView);
  };
  const step = (apply: (writer: Writer) => void) => {
    const { version } = model.document;
    let batch: object | undefined;
    try {
      model.change((writer) => {
        ({ batch } = writer);
        apply(writer);
      });
    } catch (error) {
      // A listener that throws keeps the change from the view, but it is in the model.
      if (batch && model.document.version !== version) editor.execute('undo', batch);
      throw error;
    }
  };

  return {
    isReadOnly: () => editor.isReadOnly,
    edit: (changes, insertion) => {
      const found = listOf<{ range: Range; end: Position; attributes: Attributes; after: string }>();
      for (let i = 0; i < changes.length; i++) {
        const { node, offset, length, after } = changes[i] as (typeof changes)[number];
        const start = positionAt(node, offset);
        const end = positionAt(node, offset + length);
        const range = model.createRange(start, end);
        // Parts that are locked (restricted editing, merge fields) are to be left alone.
        if (model.canEditAt?.(range) === false) throw new Error('Not to be edited');
        const like = start.textNode ?? (length > 0 || offset === 0 ? start.nodeAfter : start.nodeBefore);
        put(found, { range, end, attributes: like?.getAttributes() ?? {}, after });
      }
      const after = insertion?.after ?? null;
      const place = after ? positionAt(after.parentNode as Node, indexOf(after) + 1) : positionAt(root, 0);
      step((writer) => {
        for (let i = found.length - 1; i >= 0; i--) {
          const { range, end, attributes, after: text } = found[i] as (typeof found)[number];
          if (text !== '') writer.insertText(text, attributes, end);
          writer.remove(range);
        }
        for (let i = (insertion?.paragraphs.length ?? 0) - 1; i >= 0; i--) {
          const { text = '', bold = false } = insertion?.paragraphs[i] ?? {};
          const looks = after?.nodeName === 'P' ? (place.nodeBefore?.getAttributes() ?? {}) : {};
          const paragraph = writer.createElement('paragraph', looks);
          writer.insertText(text, bold ? { bold } : {}, paragraph, 'end');
          writer.insert(paragraph, place);
        }
      });
    },
    insertText: (node, offset, text) => {
      const place = positionAt(node, offset);
      const at = model.schema.checkChild(place, '$text')
        ? place
        : model.schema.getNearestSelectionRange(place, 'forward')?.start;
      if (!at) throw new Error('No place for words');
      step((writer) => {
        writer.insertText(text, model.document.selection.getAttributes(), at);
        writer.setSelection(at.getShiftedBy(text.length));
      });
    },
    undo: () => {
      if (!editor.commands.get('undo')?.isEnabled) return false;
      editor.execute('undo');
      return true;
    },
    redo: () => editor.execute('redo'),
  };
};
