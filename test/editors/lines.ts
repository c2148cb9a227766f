import { late, readOnly, several, stale } from './life.ts';
import type { Line } from './line-names.ts';
import { clean, found, text, underline } from './reading.ts';
import type { Scene } from './scene.ts';
import { caret, telex, unikey } from './typing-in.ts';
import { bulk, citation, fix, formatting, redo, typing, undo } from './writing.ts';

export const lines: Readonly<Record<Line, (scene: Scene) => Promise<void>>> = {
  found,
  clean,
  underline,
  fix,
  undo,
  redo,
  formatting,
  typing,
  bulk,
  text,
  citation,
  caret,
  unikey,
  telex,
  several,
  late,
  stale,
  'read-only': readOnly,
};
