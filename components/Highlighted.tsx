import type { Span } from '../lib/text/document.ts';

/** `text` with the stretches marked that a search matched; spans are sorted and do not overlap. */
export function Highlighted({ text, spans }: { text: string; spans: readonly Span[] }) {
  const parts = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from || end <= start) continue;
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}
