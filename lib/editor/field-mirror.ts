import type { Span } from '../text/document.ts';
import type { TextField } from './editable.ts';
import { lastLineOf } from './last-line.ts';

/** What decides where a field's words stand. */
const COPIED = [
  'box-sizing',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'border-style',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'direction',
  'font-family',
  'font-size',
  'font-stretch',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
] as const;

/**
 * Where the last line of the span is drawn in the viewport of the field's document. A browser does not say, so the same
 * words are laid out in a box of the same look, which is gone again before anything is painted.
 */
export function rectInField(field: TextField, { start, end }: Span): DOMRect | null {
  const { ownerDocument: document } = field;
  const view = document.defaultView;
  if (!view) return null;
  const look = view.getComputedStyle(field);
  const box = field.getBoundingClientRect();
  const mirror = document.createElement('div');
  const set = (name: string, value: string) => mirror.style.setProperty(name, value, 'important');
  set('all', 'initial');
  for (const name of COPIED) set(name, look.getPropertyValue(name));
  set('position', 'fixed');
  set('visibility', 'hidden');
  set('left', `${box.left}px`);
  set('top', `${box.top}px`);
  // Without the scroll bar, beside which the words are wrapped.
  const bar = field.offsetWidth - field.clientWidth - edges(look.borderLeftWidth, look.borderRightWidth);
  set('width', `${widthIn(look, box.width - bar)}px`);
  set('white-space', field.tagName === 'INPUT' ? 'pre' : 'pre-wrap');
  set('overflow-wrap', 'break-word');
  const words = document.createTextNode(field.value);
  mirror.append(words);
  document.documentElement.append(mirror);
  const range = document.createRange();
  range.setStart(words, start);
  range.setEnd(words, end);
  const found = lastLineOf([...range.getClientRects()]);
  mirror.remove();
  return (
    found && new DOMRect(found.x - field.scrollLeft, found.y - field.scrollTop, found.width, found.height)
  );
}

/** The width to set for a box that is `outer` wide with its border. */
function widthIn(look: CSSStyleDeclaration, outer: number): number {
  if (look.boxSizing === 'border-box') return outer;
  const { borderLeftWidth, borderRightWidth, paddingLeft, paddingRight } = look;
  return outer - edges(borderLeftWidth, borderRightWidth) - edges(paddingLeft, paddingRight);
}

const edges = (one: string, other: string) => Number.parseFloat(one) + Number.parseFloat(other);
