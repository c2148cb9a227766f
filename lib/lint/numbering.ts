import { type Label, LETTERS } from '../report/label.ts';
import type { Outline, OutlineNode } from '../report/outline.ts';
import { keepFor } from '../text/keep-for.ts';

/** A number that does not follow from the one before it, among the parts of one whole counted in one way. */
export interface NumberingFault {
  /**
   * `repeated`: the same number again; `shifted`: right after its neighbour, but that one repeats a number;
   * `gap`: a number is left out; `back`: a smaller number; `letter`: a letter out of the Vietnamese alphabet's order;
   * `astray`: it begins with another number than the heading above it («3.1» under «2.»), unlike its siblings.
   */
  kind: 'repeated' | 'shifted' | 'gap' | 'back' | 'letter' | 'astray';
  node: OutlineNode & { label: Label };
  /** The one before it; of one astray, the heading above it. */
  before: Label;
  /** The number it should have, when that is certain. */
  expected: number | null;
}

/**
 * The faults in the numbers of a document's headings and numbered paragraphs, in order.
 * A list that begins again at 1 or «a» is a new list.
 */
export function findNumberingFaults({ nodes }: Outline): readonly NumberingFault[] {
  return faultsAmong(nodes);
}

const faultsAmong = keepFor((nodes: Outline['nodes']): readonly NumberingFault[] => {
  const families = [nodes.filter(({ parent }) => parent === null), ...nodes.map(({ children }) => children)];
  return [
    ...families.flatMap((siblings) => [...seriesOf(siblings).values()].flatMap(checkSeries)),
    ...nodes.flatMap(strays),
  ];
});

function strays({ kind, label, children }: OutlineNode): NumberingFault[] {
  if (kind !== 'heading' || label?.kind !== 'arabic') return [];
  const parts = children.filter(isNumbered).filter((node) => node.label.numbers.length === 2);
  const belongs = (node: Numbered) => node.label.numbers[0] === label.numbers[0];
  if (!parts.some(belongs)) return [];
  return parts
    .filter((node) => !belongs(node))
    .map((node) => ({ kind: 'astray', node, before: label, expected: null }));
}

type Numbered = OutlineNode & { label: Label };

/** Siblings by the way they are counted. */
function seriesOf(siblings: readonly OutlineNode[]): Map<string, Numbered[]> {
  const series = new Map<string, Numbered[]>();
  for (const node of siblings.filter(isNumbered)) {
    const { kind, suffix, numbers } = node.label;
    const style = [kind, suffix.trim(), ...numbers.slice(0, -1)].join(' ');
    const known = series.get(style);
    if (known) known.push(node);
    else series.set(style, [node]);
  }
  return series;
}

function isNumbered(node: OutlineNode): node is Numbered {
  return node.label !== null && node.label.kind !== 'part';
}

function checkSeries(nodes: readonly Numbered[]): NumberingFault[] {
  const faults: NumberingFault[] = [];
  // How far the numbers as written lag behind, once one of them was used twice.
  let lag = 0;
  nodes.slice(1).forEach((node, index) => {
    const before = nodes[index]?.label ?? node.label;
    const next = nodes[index + 2]?.label;
    // «1. … 1. … 3. …» goes on: the second is no new list.
    const isSecond = last(before) === 1 && last(node.label) === 1 && next !== undefined && last(next) === 3;
    const kind = isSecond ? 'repeated' : faultKind(node, last(before), last(node.label), lag);
    if (kind === 'repeated') lag++;
    else if (kind !== 'shifted') lag = 0;
    if (kind) faults.push({ kind, node, before, expected: lag > 0 ? last(node.label) + lag : null });
  });
  return faults;
}

function faultKind(node: Numbered, was: number, is: number, lag: number): NumberingFault['kind'] | null {
  if (is === 1) return null;
  // A letter outside the alphabet has no place in it, so nothing is known of the one behind it.
  if (node.label.kind === 'letter' && was === 0) return is === 0 ? 'letter' : null;
  if (is === was) return 'repeated';
  if (is === was + 1) return lag > 0 ? 'shifted' : null;
  if (is === was + 1 + lag) return null;
  if (node.label.kind === 'letter' && (is === 0 || skipsVietnameseLetter(was, is))) return 'letter';
  if (is > was) return 'gap';
  return node.kind === 'heading' ? 'back' : null;
}

/** From d to e: counted by the English alphabet. */
function skipsVietnameseLetter(was: number, is: number): boolean {
  return LETTERS[was - 1] === 'd' && LETTERS[is - 1] === 'e';
}

function last({ numbers }: Label): number {
  return numbers.at(-1) ?? 0;
}
