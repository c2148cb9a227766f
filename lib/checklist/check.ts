import { parseCitations } from '../citation/grammar.ts';
import type { CitationIndex } from '../citation/index-load.ts';
import type { CitationMention } from '../citation/types.ts';
import { createVerifier } from '../citation/verifier.ts';
import { createFactReader } from '../facts/block-facts.ts';
import { createLinter, type RuleChoices, type RuleFailure } from '../lint/engine.ts';
import type { BlockFacts, DocumentFacts } from '../lint/rule.ts';
import { rules } from '../lint/rules/index.ts';
import { againstType } from '../report/against-type.ts';
import { reportFrame } from '../report/frame.ts';
import { type NewParagraph, type SectionInsertion, sectionInsertion } from '../report/insert.ts';
import { type Outline, readOutline } from '../report/outline.ts';
import { readDocumentDate, readPeriod, writtenAfter } from '../report/period.ts';
import { OTHER, recognisingAmongOwn } from '../report/recognise.ts';
import type { ReportType } from '../report/schema.ts';
import type { UnitProfile } from '../report/unit-profile.ts';
import { createDocument, createTextKeys } from '../text/create-document.ts';
import { type Block, type BlockHint, sourceSpan } from '../text/document.ts';
import { type Profile, type ProfileChoice, readProfile } from '../text/profile.ts';
import { eachOf, finish, type Steps } from '../text/steps.ts';
import { checklistOf } from './checklist.ts';
import type { Choices } from './choices.ts';
import { ignoredAmong } from './ignored.ts';
import type { CheckResult, Citation, Finding } from './result.ts';

/** A draft as read. `lines`: a line a paragraph (editors, HTML); `wrapped`: a file whose lines a page's width may have broken. */
export interface DraftInput {
  text: string;
  hints: readonly BlockHint[];
  layout: 'lines' | 'wrapped';
}

export interface CheckOptions {
  /** The report type the user has chosen; null or absent = as recognised. */
  typeId?: string | null;
  /** Whose rules of form hold. */
  profile?: ProfileChoice;
  /** What the user has switched off, weighed otherwise or set aside. */
  choices?: Choices;
  /** ISO date at which validity is judged when the draft bears no date of its own; null = by what it says of itself and cites. */
  today?: string | null;
  /** The user's own documents, which stand beside the index. */
  own?: CitationIndex | null;
  /** The unit's own outlines as report types: the same objects at each check, or what is remembered is lost. */
  ownTypes?: readonly ReportType[];
}

export interface CheckOutcome {
  result: CheckResult;
  /** The report type as recognised, whatever the user has chosen. */
  recognised: string;
  /** Whose rules of form were held to. */
  profile: Profile;
  /** What the user has set aside, in the order of the text. */
  ignored: readonly Finding[];
  outline: Outline;
  /** Where the blocks of the draft end, in its source; what `insertion` counts in. */
  blocks: readonly Block[];
  /** Rules that threw and were left out for this draft. */
  failures: readonly RuleFailure[];
  /** How to insert a section of the report type; null when there is no such section. */
  insertion(sectionId: string, withFrame: boolean): SectionInsertion | null;
  /** The whole outline of the report type for an empty editor, as that unit ends it; null where the type has none. */
  frame(unit: UnitProfile): NewParagraph[] | null;
}

/** The facts of a draft, and the report type it is checked as. */
interface ReadDraft extends DocumentFacts {
  type: ReportType | null;
  reportType: CheckResult['reportType'];
  recognised: string;
}

export interface Checker {
  check(draft: DraftInput, options?: CheckOptions): CheckOutcome;
  /** The same in parts, so that a long draft holds nothing else up; what was read is kept when it is dropped. */
  checking(draft: DraftInput, options?: CheckOptions): Steps<CheckOutcome>;
}

/** The engine: text → facts → citations → report → findings → checklist. What paragraphs say is remembered between checks. */
export function createChecker({
  reportTypes,
  index,
}: {
  reportTypes: readonly ReportType[];
  index: CitationIndex;
}): Checker {
  const readFacts = createFactReader(parseCitations);
  const verifying = createVerifier(index);
  const linter = createLinter(rules);
  const textKeys = createTextKeys();

  return {
    check: (draft, options) => finish(checking(draft, options)),
    checking,
  };

  function* checking(draft: DraftInput, options: CheckOptions = {}): Steps<CheckOutcome> {
    const { choices } = options;
    const { type, reportType, recognised, ...facts } = yield* readDraft(draft, options);
    const { document, outline, documentDate, report } = facts;
    const linted = yield* linter.linting(facts, choices && ruleChoices(choices, draft.text));
    const found = {
      sections: report?.sections ?? [],
      mandatory: report?.mandatory ?? [],
      citations: facts.citations.map((mention) => published(mention, facts)),
      findings: linted.findings,
    };
    return {
      result: {
        text: draft.text,
        reportType,
        documentDate,
        period: readPeriod(outline, documentDate),
        ...found,
        checklist: checklistOf({ text: draft.text, ...found }),
      },
      recognised,
      profile: facts.profile,
      ignored: linted.ignored,
      outline,
      blocks: document.blocks,
      failures: linted.failures,
      insertion: (sectionId, withFrame) =>
        type ? sectionInsertion(outline, type, sectionId, { withFrame }) : null,
      frame: (unit) => (type ? reportFrame(type, unit) : null),
    };
  }

  /** What the draft says, and which report it is. */
  function* readDraft(
    { text, hints, layout }: DraftInput,
    { typeId = null, profile = 'auto', today = null, own = null, ownTypes = [] }: CheckOptions,
  ): Steps<ReadDraft> {
    const document = createDocument(text, { layout, hints, textKeys });
    const blocks: BlockFacts[] = [];
    yield* eachOf(document.blocks, (block, index) => blocks.push(readFacts(block, index)));
    const outline = readOutline(document);
    yield;
    const documentDate = readDocumentDate(outline);
    const judgedAt =
      documentDate ??
      today ??
      latest(writtenAfter(outline), laterThan(blocks.flatMap(({ citations: mentions }) => mentions)));
    const citations = yield* verifying(blocks, own, judgedAt);
    yield;
    const recognised = yield* recognisingAmongOwn(outline, ownTypes, reportTypes);
    const reportType = typeId ? { id: typeId, confidence: 1 } : recognised;
    const types = [...ownTypes, ...reportTypes];
    const type = types.find(({ id }) => id === reportType.id && id !== OTHER) ?? null;
    yield;
    return {
      document,
      blocks,
      outline,
      profile: profile === 'auto' ? readProfile(document) : profile,
      documentDate,
      citations,
      report: type && (yield* againstType(outline, type)),
      type,
      reportType,
      recognised: recognised.id,
    };
  }
}

function ruleChoices({ mutedRules, ruleLevels, ignored }: Choices, text: string): RuleChoices {
  return {
    muted: new Set(mutedRules),
    levels: ruleLevels,
    setAside: (findings) => ignoredAmong(findings, ignored, text),
  };
}

/**
 * A day, ISO, on which an undated draft was certainly not yet written: what it cites existed before it. The latest of
 * the dates may be a slip, so the one before it counts. Null when too little is cited.
 */
function laterThan(mentions: readonly CitationMention[]): string | null {
  const dates = new Set(mentions.flatMap(({ date }) => (date?.text ? [date.text] : [])));
  return [...dates].sort().at(-2) ?? null;
}

/** Of days on which the draft was certainly not yet written, the last tells most. */
function latest(...days: (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

function published(mention: DocumentFacts['citations'][number], { document }: DocumentFacts): Citation {
  const block = document.blocks[mention.block];
  if (!block) throw new Error('A citation stands in a block of its document');
  const { by, type, symbol, date, issuer, title, raw, match, record, candidates } = mention;
  return {
    ...sourceSpan(block, mention.start, mention.end),
    raw,
    by,
    type: type?.text ?? null,
    number: symbol?.text ?? null,
    date: date?.text || null,
    issuer: issuer?.text ?? null,
    title: title?.text ?? null,
    match,
    record,
    candidates,
  };
}
