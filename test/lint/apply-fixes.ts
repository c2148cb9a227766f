import type { Fix } from '../../lib/lint/rule.ts';

/**
 * Applies fixes to the text that their offsets refer to. Of two that touch the same place only the first is applied:
 * the second was worked out on a text that is no longer there.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let out = '';
  let done = 0;
  let free = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < free) continue;
    out += text.slice(done, fix.start) + fix.text;
    done = fix.end;
    free = Math.max(fix.end, fix.start + 1);
  }
  return out + text.slice(done);
}
