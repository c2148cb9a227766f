import type { TextField } from './editable.ts';

/** Of a letter of running text, as a part of the font's size. */
const averageWidth = 0.5;
const framesKept = 3;

/** How far a text field is scrolled. */
export class FieldScroll {
  private readonly field: TextField;
  /** How often something has decided where the field is scrolled to: only the last may go on. */
  private turns = 0;

  constructor(field: TextField) {
    this.field = field;
  }

  /**
   * Gives what scrolls the field back to where it is now. Firefox brings a selection into sight some frames after it was
   * set, from wherever the field was scrolled to in between.
   */
  keep(): () => void {
    const { field } = this;
    const { scrollTop: top, scrollLeft: left } = field;
    const turn = ++this.turns;
    let frames = framesKept;
    const restore = () => {
      if (turn !== this.turns) return;
      field.scrollTo({ top, left, behavior: 'instant' });
      if (frames-- > 0) field.ownerDocument.defaultView?.requestAnimationFrame(restore);
    };
    return restore;
  }

  /** Shows what stands at `offset` in the field's upper part; where that is follows from the length of the lines before it. */
  show(offset: number): void {
    this.turns++;
    const { field } = this;
    const { value, clientWidth, clientHeight, scrollHeight, scrollWidth } = field;
    if (field.tagName === 'INPUT') {
      const left = (scrollWidth * offset) / Math.max(value.length, 1);
      if (left < field.scrollLeft || left > field.scrollLeft + clientWidth)
        field.scrollLeft = left - clientWidth / 3;
      return;
    }
    const fontSize = Number.parseFloat(
      field.ownerDocument.defaultView?.getComputedStyle(field).fontSize ?? '16',
    );
    const columns = Math.max(clientWidth / (fontSize * averageWidth), 1);
    const rows = (text: string) =>
      text.split('\n').reduce((sum, line) => sum + Math.max(Math.ceil(line.length / columns), 1), 0);
    const top = (scrollHeight * (rows(value.slice(0, offset)) - 1)) / rows(value);
    if (top < field.scrollTop || top > field.scrollTop + clientHeight * 0.8)
      field.scrollTop = top - clientHeight / 3;
  }
}
