import * as z from 'zod/mini';

const offset = z.int().check(z.minimum(0));

/** A place inside an editor's content: child indexes from the editable element down to a text node or element. */
const path = z.array(offset);

/** Replaces `before` by `after` at `offset` of the text node at `path`. */
const textChange = z.strictObject({ path, offset, before: z.string(), after: z.string() });

/** A paragraph to add; its look is taken from the block it follows. */
const paragraph = z.strictObject({ text: z.string(), bold: z.boolean() });

/** What the background is asked to do in the page's world. One request is one undo step of the editor. */
export const pageEditSchema = z.strictObject({
  editor: z.literal('ckeditor4'),
  /** The editor's own name, by which the page's API finds it. */
  name: z.string(),
  action: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('change'), changes: z.array(textChange) }),
    z.strictObject({ kind: z.literal('insert-text'), text: z.string() }),
    z.strictObject({
      kind: z.literal('insert-paragraphs'),
      after: z.nullable(path),
      paragraphs: z.array(paragraph),
    }),
    z.strictObject({ kind: z.literal('undo') }),
  ]),
});
export type PageEdit = z.infer<typeof pageEditSchema>;
export type PageAction = PageEdit['action'];

export const pageOutcomeSchema = z.union([
  z.strictObject({ done: z.literal(true) }),
  z.strictObject({
    done: z.literal(false),
    /** stale = the text there is not what was expected; read-only; missing = no such editor; unreachable = no answer. */
    reason: z.enum(['stale', 'read-only', 'missing', 'unreachable']),
  }),
]);
export type PageOutcome = z.infer<typeof pageOutcomeSchema>;
