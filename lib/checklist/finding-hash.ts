import { fold } from '../text/fold.ts';

/**
 * A short name for a finding that survives edits elsewhere: its rule, its words and the words around it, hashed
 * (FNV-1a, 32 bits twice), so that what is stored says nothing about the draft.
 */
export function findingHash(rule: string, text: string, start: number, end: number): string {
  const around = fold(
    `${text.slice(Math.max(0, start - 20), start)}\u0001${text.slice(start, end)}\u0001${text.slice(end, end + 20)}`,
  );
  return fnv(`${rule}\u0001${around}`, 0x811c9dc5) + fnv(`${around}\u0001${rule}`, 0x01000193);
}

/** A short name for a text as it stands. */
export function textHash(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x01000193);
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
