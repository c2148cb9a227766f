import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const blocks = new Set(['br', 'div', 'h1', 'li', 'p', 'table', 'td', 'tr', 'ul']);
/** Tags of one meaning, by the one that is compared. */
const marked: Readonly<Record<string, string>> = {
  a: 'a',
  b: 'strong',
  em: 'em',
  i: 'em',
  li: 'li',
  strong: 'strong',
  td: 'td',
};

/** White space of every kind and length is one space; what editors keep for their carets is nothing. */
export function squeeze(text: string): string {
  return text
    .replaceAll(/[\u200b\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The words of saved HTML as its reader sees them. */
export function wordsOf(html: string): string {
  return squeeze(textUnder(parseFragment(html)));
}

function textUnder(node: Node): string {
  if ('value' in node) return node.value;
  const inside = 'childNodes' in node ? node.childNodes.map(textUnder).join('') : '';
  return blocks.has(node.nodeName) ? ` ${inside} ` : inside;
}

/** What is bold, italic, a link, a list item or a cell in saved HTML, in order, as `tag: words`. */
export function formattingOf(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Node) => {
    const tag = marked[node.nodeName];
    const words = tag === undefined ? '' : squeeze(textUnder(node));
    if (words !== '') found.push(`${tag}: ${words}`);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return found;
}

/** Where two texts part, with some of the words around, for the message of a failing test. */
export function firstDifference(seen: string, expected: string): string {
  let at = 0;
  while (at < seen.length && seen[at] === expected[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 50);
  return `seen “${around(seen)}”, expected “${around(expected)}”`;
}
