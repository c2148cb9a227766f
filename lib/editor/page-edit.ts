import * as z from 'zod/mini';

const offset = z.int().check(z.minimum(0));

/** A place inside an editor's content: child indexes from the editable element down to a text node or element. */
const path = z.array(offset);

/** Replaces `length` units at `offset` of the text node at `path` by `after`. `data` is all that the node must hold, or nothing is written. */
const textChange = z.strictObject({ path, data: z.string(), offset, length: offset, after: z.string() });
export type TextChange = z.infer<typeof textChange>;

/** A paragraph to add; its look is taken from the block it follows. */
const paragraph = z.strictObject({ text: z.string(), bold: z.boolean() });

/** What the background is asked to do in the page's world. One request is one undo step of the editor. */
export const pageEditSchema = z.strictObject({
  editor: z.literal('ckeditor4'),
  /** The editor's own name, by which the page's API finds it. */
  name: z.string(),
  action: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('edit'),
      changes: z.array(textChange),
      /** Paragraphs to add after the node at `after`, at the top when null. */
      insertion: z.nullable(z.strictObject({ after: z.nullable(path), paragraphs: z.array(paragraph) })),
    }),
    z.strictObject({ kind: z.literal('insert-text'), text: z.string() }),
    z.strictObject({ kind: z.literal('undo') }),
  ]),
});
export type PageEdit = z.infer<typeof pageEditSchema>;
export type PageAction = PageEdit['action'];

export const pageOutcomeSchema = z.union([
  z.strictObject({ done: z.literal(true) }),
  z.strictObject({
    done: z.literal(false),
    /** stale = the text there is not what was expected; refused = the editor did not keep the change, which was taken back; read-only; missing = no such editor; unreachable = no answer. */
    reason: z.enum(['stale', 'refused', 'read-only', 'missing', 'unreachable']),
  }),
]);
export type PageOutcome = z.infer<typeof pageOutcomeSchema>;
