/** Where the user's caret or selection stands in an editor, and stood when they left it. */
export class UserCaret {
  /** Where it was seen last; null while the user has not been in the editor. */
  last: Range | null = null;
  private readonly root: HTMLElement;
  /** Where a write has left a caret in an editor that the user had not been in. */
  private ours: Range | null = null;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** What is selected in the editor now, by whoever; null when that is elsewhere. */
  live(): Range | null {
    const selection = this.root.ownerDocument.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    return range && this.root.contains(range.commonAncestorContainer) ? range : null;
  }

  /** Firefox puts a caret at the top of a frame's document where nobody has been: that is not the user's. */
  remember(): void {
    if (!this.root.ownerDocument.hasFocus()) return;
    const range = this.live();
    if (!range || (this.ours && isSame(range, this.ours))) return;
    this.ours = null;
    this.last = range.cloneRange();
  }

  /** The caret that stands there now is none of the user's, until it is moved. */
  disown(): void {
    this.last = null;
    this.ours = this.live()?.cloneRange() ?? null;
  }

  put({ startContainer, startOffset, endContainer, endOffset }: Range): void {
    this.root.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.START_TO_START, other) === 0 &&
    one.compareBoundaryPoints(Range.END_TO_END, other) === 0
  );
}
