/** A stretch of text, as UTF-16 code units: `start` included, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/** What the source of the text (an editor, HTML, Markdown) knows about one of its lines. Offsets in the source text. */
export interface BlockHint extends Span {
  headingLevel?: number;
  bold?: boolean;
  listItem?: boolean;
  tableCell?: boolean;
}

/** What the source knows about the line at `start…end`; asked in the order of the text. */
export type HintAt = (start: number, end: number) => BlockHint | null;

/** Stands for a text: the same for the same text, in later readings too while it is remembered. */
export interface TextKey {
  /** What was computed of the text, by slot; see keepByText. */
  readonly kept: unknown[];
}

/** A text with its key. */
export interface KeyedText {
  readonly text: string;
  readonly textKey: TextKey;
}

/** Gives texts their keys. */
export type TextKeys = (text: string) => TextKey;

/** What is known of a line besides its words and its place. */
export type Kind = Omit<BlockHint, keyof Span>;

/** What a paragraph, heading, list item or table cell says, wherever it stands. */
export interface Paragraph extends KeyedText {
  /** NFC, broken lines joined, no line breaks inside. All facts and findings of a block are offsets in this text. */
  readonly text: string;
  readonly hint: Kind | null;
}

/** A paragraph in its place: one line of clean text with a way back to the source. */
export interface Block extends Span, Paragraph {
  readonly hint: BlockHint | null;
  /** Maps an offset in `text` (0…text.length) to the offset in the document's source where that character begins. */
  toSource(offset: number): number;
  /** Maps an offset in `text` to the offset in the source where the character *before* it ends. */
  toSourceEnd(offset: number): number;
}

export interface TextDocument {
  /** The text as read, unchanged: what `start` and `end` of blocks and of published findings refer to. */
  readonly source: string;
  readonly blocks: readonly Block[];
  /** For parts of blocks that are read again and again. */
  readonly textKeys: TextKeys;
}

/**
 * The source span of `start…end` in `block.text`. It covers whole source characters (a decomposed letter with all its
 * marks) and never the line break or emphasis mark that follows the last one. An empty span stays empty.
 */
export function sourceSpan(block: Block, start: number, end: number): Span {
  const from = block.toSource(start);
  return { start: from, end: end > start ? Math.max(from, block.toSourceEnd(end)) : from };
}
