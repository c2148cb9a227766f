import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import type { BlockHint } from './document.ts';

type Node = DefaultTreeAdapterTypes.Node;

const SKIPPED = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'svg',
  'math',
  'iframe',
  'object',
]);
const LINES = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Reads a whole HTML page into text, one line for each block element, table cell or part between two `<br>`.
 * `hints` give headings, bold lines, list items and cells as offsets in `text`; use the layout `lines`. Never throws.
 */
export function readHtml(html: string): { text: string; hints: BlockHint[] } {
  const reader = new LineReader();
  // A stack of our own: hostile nesting must not exhaust the call stack.
  const stack: ({ enter: Node; around: Around } | { leave: true })[] = [
    { enter: parse(html), around: { bold: false, line: {} } },
  ];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('leave' in step) {
      reader.endLine();
      continue;
    }
    const { enter: node, around } = step;
    if (tree.isTextNode(node)) reader.add(node.value, around);
    if (tree.isElementNode(node) && node.tagName === 'br') reader.endLine();
    if (!('childNodes' in node) || SKIPPED.has(node.nodeName)) continue;
    if (LINES.has(node.nodeName)) {
      reader.endLine();
      stack.push({ leave: true });
    }
    const inside = within(node, around);
    for (const child of [...node.childNodes].reverse()) stack.push({ enter: child, around: inside });
  }
  reader.endLine();
  return { text: reader.text, hints: reader.hints };
}

/** What the elements around a piece of text say about it. */
interface Around {
  bold: boolean;
  line: Omit<BlockHint, 'start' | 'end' | 'bold'>;
}

function within(node: Node, around: Around): Around {
  const name = node.nodeName;
  const style = tree.isElementNode(node)
    ? (node.attrs.find((attr) => attr.name === 'style')?.value ?? '')
    : '';
  const weight = /font-weight:\s*(\w+)/iu.exec(style)?.[1];
  const bold =
    weight === undefined ? around.bold || BOLD.has(name) : /^(?:bold|bolder|[6-9]00)$/iu.test(weight);
  const level = /^h([1-6])$/u.exec(name)?.[1];
  const line = { ...around.line };
  if (level !== undefined) line.headingLevel = Number(level);
  if (name === 'li') line.listItem = true;
  if (name === 'td' || name === 'th') line.tableCell = true;
  return { bold, line };
}

class LineReader {
  text = '';
  readonly hints: BlockHint[] = [];
  private line = '';
  private hint: Around['line'] = {};
  private plain = false;

  add(value: string, { bold, line }: Around): void {
    const text = value.replace(/[ \t\r\n\f]+/g, ' ');
    if (text.trim() !== '') {
      if (this.line.trim() === '') this.hint = line;
      this.plain ||= !bold;
    }
    this.line += this.line === '' || this.line.endsWith(' ') ? text.replace(/^ /, '') : text;
  }

  endLine(): void {
    const line = this.line.replace(/ $/, '');
    if (line.trim() !== '') {
      if (this.text !== '') this.text += '\n';
      const hint: BlockHint = { start: this.text.length, end: this.text.length + line.length, ...this.hint };
      if (!this.plain) hint.bold = true;
      if (Object.keys(hint).length > 2) this.hints.push(hint);
      this.text += line;
    }
    this.line = '';
    this.hint = {};
    this.plain = false;
  }
}
