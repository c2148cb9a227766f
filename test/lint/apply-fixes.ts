import type { Fix } from '../../lib/lint/rule.ts';
import { fixesTogether } from '../../lib/lint/together.ts';

/** The text with these fixes made at once, as the panel makes them. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let out = '';
  let done = 0;
  for (const { start, end, text: words } of fixesTogether(text, fixes)) {
    out += text.slice(done, start) + words;
    done = end;
  }
  return out + text.slice(done);
}
