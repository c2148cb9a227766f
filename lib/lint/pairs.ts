/** A mark of a pair: it opens or closes something. */
export interface PairMark {
  opens: boolean;
}

/** The marks of a text that find no partner in it, closing ones first. */
export function unpaired<M extends PairMark>(marks: readonly M[]): M[] {
  const open: M[] = [];
  const closing = marks.filter((mark) => {
    if (mark.opens) open.push(mark);
    return !mark.opens && !open.pop();
  });
  return [...closing, ...open];
}

/** Whether two marks that have found no partner in their paragraphs are a pair over several paragraphs. */
export function isPair(first: PairMark | undefined, second: PairMark | undefined): boolean {
  return first !== undefined && second !== undefined && first.opens && !second.opens;
}
