import type { CitationInBlock, CitationMention } from '../citation/types.ts';
import type { ReadBlock } from '../facts/block-facts.ts';
import type { AgainstType } from '../report/against-type.ts';
import type { Outline } from '../report/outline.ts';
import type { Span, TextDocument } from '../text/document.ts';
import type { Profile } from '../text/profile.ts';

/** error = wrong by rule or arithmetic; warning = very probably wrong; info = habit or consistency. */
export type Level = 'error' | 'warning' | 'info';

/** A replacement of `start…end` by `text`; a minimal edit that needs no further thought. */
export interface Fix extends Span {
  text: string;
}

/** What a rule reports. Offsets are in `block.text` of the block with index `block`. */
export interface RuleFinding extends Span {
  block: number;
  /** One Vietnamese sentence that states the norm. */
  message: string;
  fix: Fix | null;
  /** Only when it differs from the rule's own level. */
  level?: Level;
  /** Only when this fix is less sure than the others of its rule: it is taken by itself, never with all others at once. */
  oneByOne?: true;
}

/** What is known about one block; memoised by the block's text, so a rule must not look at anything else of the block. */
export type BlockFacts = ReadBlock<CitationMention>;

/** What is known of the documents that the draft cites, of their paragraphs, and of the day they are judged at. */
export interface CitationFacts extends Pick<DocumentFacts, 'citations' | 'documentDate' | 'profile'> {
  /** The text of a block in which a citation stands; '' of any other. */
  textOf(block: number): string;
}

/** What is known about the whole draft. */
export interface DocumentFacts {
  document: TextDocument;
  blocks: readonly BlockFacts[];
  outline: Outline;
  /** Whose rules of form hold for the draft. */
  profile: Profile;
  /** ISO date of the draft itself, null when the draft does not say (usual before văn thư fills it in). */
  documentDate: string | null;
  citations: readonly CitationInBlock[];
  /** How the draft meets its report type; null when it is none of ours. */
  report: AgainstType | null;
}

export interface RuleExample {
  text: string;
  /** The text after all fixes of this rule; null where the rule gives no fix. */
  fixed: string | null;
}

interface RuleMeta {
  /** family/name, as in design §3.3. */
  id: string;
  /** Short Vietnamese name, shown on the card and in the options: «Dấu nối». */
  name: string;
  level: Level;
  /** Vietnamese, one or two sentences for the options page. */
  description: string;
  /** Article of a legal text, or «Thông lệ». */
  basis: string;
  /** What it rests on in a document of the Party's own, where that is something else. */
  partyBasis?: string;
  /** Whose documents alone it holds for; for both when absent. */
  profile?: Profile;
  examples: { good: readonly string[]; bad: readonly RuleExample[] };
  /** Its fixes rest on what only the user can confirm: each is offered by itself, never among the certain ones. */
  oneByOne?: true;
}

/** Looks at the text and the facts of one block alone; its findings are memoised by the block's text. */
export interface BlockRule extends RuleMeta {
  scope: 'block';
  check(facts: BlockFacts): Omit<RuleFinding, 'block'>[];
}

/** Looks at what the draft cites; its findings are kept until a paragraph with a citation changes or moves. */
export interface CitationRule extends RuleMeta {
  scope: 'citations';
  check(facts: CitationFacts): RuleFinding[];
}

/** Looks at the collected facts of the whole draft. */
export interface DocumentRule extends RuleMeta {
  scope: 'document';
  check(facts: DocumentFacts): readonly RuleFinding[];
}

export type Rule = BlockRule | CitationRule | DocumentRule;
