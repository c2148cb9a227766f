/** What every editor is to let us do, in the order of one visit to its page: the columns of the table. */
export const lineNames = [
  'found',
  'clean',
  'underline',
  'fix',
  'undo',
  'redo',
  'formatting',
  'typing',
  'bulk',
  'text',
  'citation',
  'caret',
  'unikey',
  'telex',
  'several',
  'late',
  'stale',
  'read-only',
] as const;

export type Line = (typeof lineNames)[number];
