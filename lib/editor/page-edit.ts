import * as z from 'zod/mini';

const offset = z.int().check(z.minimum(0));

/** Child indexes from an element down to a node. */
const path = z.array(offset);

/** Replaces `length` units at `offset` of the text node at `path` by `after`. `data` is all that the node must hold, or nothing is written. */
const textChange = z.strictObject({ path, data: z.string(), offset, length: offset, after: z.string() });
export type TextChange = z.infer<typeof textChange>;

/** A paragraph to add; its look is taken from the block it follows. */
const paragraph = z.strictObject({ text: z.string(), bold: z.boolean() });

/** The editors whose own API is used; each has a file of that name in page/. */
const pageEditors = ['ckeditor4', 'ckeditor5', 'tinymce', 'quill', 'tiptap', 'summernote'] as const;
export type PageEditorName = (typeof pageEditors)[number];

/** What the background is asked to do in the page's world. One request is one undo step of the editor. */
export const pageEditSchema = z.strictObject({
  editor: z.enum(pageEditors),
  /**
   * Where the editable element stands, from the root element of the asking document: the last path leads to it, those
   * before it each to the frame that holds the next document.
   */
  root: z.array(path).check(z.minLength(1)),
  /** Milliseconds since the epoch: by then the asker has given up, and nothing is to be written behind its back. */
  deadline: z.number(),
  action: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('edit'),
      /** In the order of the document; paths from the editable element, like all below. */
      changes: z.array(textChange),
      /** Paragraphs to add after the node at `after`, at the top when null. */
      insertion: z.nullable(z.strictObject({ after: z.nullable(path), paragraphs: z.array(paragraph) })),
    }),
    /** Where the caret stands in no text node: before child `offset` of the element at `path`. */
    z.strictObject({ kind: z.literal('insert-text'), path, offset, text: z.string() }),
    /** One step back, which is to lead from the text that now stands there to the one before the write. */
    z.strictObject({ kind: z.literal('undo'), from: z.string(), to: z.string() }),
  ]),
});
export type PageEdit = z.infer<typeof pageEditSchema>;
export type PageAction = PageEdit['action'];

export const pageOutcomeSchema = z.union([
  z.strictObject({ done: z.literal(true) }),
  z.strictObject({
    done: z.literal(false),
    /**
     * stale = the text there is not what was expected; refused = the editor did not keep the change, the text is as it
     * was; changed = it did not keep it, and what stands there now is neither; read-only; missing = no such editor;
     * unreachable = no answer.
     */
    reason: z.enum(['stale', 'refused', 'changed', 'read-only', 'missing', 'unreachable']),
  }),
]);
export type PageOutcome = z.infer<typeof pageOutcomeSchema>;
