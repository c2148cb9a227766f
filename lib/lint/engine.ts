import { type Block, sourceSpan } from '../text/document.ts';
import { keepByText } from '../text/per-text.ts';
import { eachOf, finish, type Steps } from '../text/steps.ts';
import { collect } from './by-block.ts';
import type { Finding } from './finding.ts';
import { minimalEdit } from './minimal-edit.ts';
import { quotedWords } from './quoted.ts';
import type {
  BlockFacts,
  BlockRule,
  CitationFacts,
  DocumentFacts,
  Fix,
  Level,
  Rule,
  RuleFinding,
} from './rule.ts';

/** What the user wants to be told. Overlaps are resolved among what is left, so that nothing hidden hides anything else. */
export interface RuleChoices {
  muted: ReadonlySet<string>;
  /** By rule: its level for this user, where that is not its own. */
  levels: Readonly<Record<string, Level>>;
  /** Those of the findings that were set aside one by one. */
  setAside(findings: readonly Finding[]): ReadonlySet<Finding>;
}

export interface LintReport {
  /** In the order of the text; of several on exactly the same span only the gravest. */
  findings: Finding[];
  /** What was set aside, in the order of the text. */
  ignored: Finding[];
  /** Rules that threw on this draft: switched off for it, while the others went on. */
  failures: RuleFailure[];
}

export interface RuleFailure {
  rule: string;
  message: string;
}

export interface Linter {
  lint(facts: DocumentFacts, choices?: RuleChoices): LintReport;
  /** The same, to be put aside after each paragraph and each rule. */
  linting(facts: DocumentFacts, choices?: RuleChoices): Steps<LintReport>;
}

type BlockFinding = Omit<RuleFinding, 'block'>;

/** What one rule said, or why it could not. */
type Outcome<F> = { rule: Rule; findings: readonly F[] } | { rule: Rule; failure: string };

const ALL: RuleChoices = { muted: new Set(), levels: {}, setAside: () => new Set() };

const GRAVITY: Record<Level, number> = { error: 2, warning: 1, info: 0 };

/**
 * A linter over `rules`. What block rules say is remembered by the block's text,
 * so that after a keystroke one paragraph is read again.
 */
export function createLinter(rules: readonly Rule[]): Linter {
  const blockRules = rules.filter((rule) => rule.scope === 'block');
  const citationRules = rules.filter((rule) => rule.scope === 'citations');
  const documentRules = rules.filter((rule) => rule.scope === 'document');
  const remember = keepByText<Outcome<BlockFinding>[]>();
  const lintBlock = (facts: BlockFacts) => remember(facts.block.textKey, () => readBlock(blockRules, facts));
  const lintBlocks = collect((facts) => lintBlock(facts).map((outcome) => inBlock(outcome, facts.index)));
  const lintCitations = keepForCitations((facts) =>
    citationRules.flatMap((rule) => attempt(rule, () => rule.check(facts)) ?? []),
  );
  const quotedIn = keepForCitations(quotedWords);
  return { lint: (facts, choices) => finish(linting(facts, choices)), linting };

  function* linting(facts: DocumentFacts, choices: RuleChoices = ALL): Steps<LintReport> {
    const applies = ({ id, profile = facts.profile }: Rule) =>
      profile === facts.profile && !choices.muted.has(id);
    yield* eachOf(facts.blocks, lintBlock);
    // What is remembered is of all rules: the choice may change.
    const outcomes = [...lintBlocks(facts.blocks), ...lintCitations(facts)].filter(({ rule }) =>
      applies(rule),
    );
    for (const rule of documentRules.filter(applies)) {
      yield;
      const outcome = attempt(rule, () => rule.check(facts));
      if (outcome) outcomes.push(outcome);
    }
    yield;
    return toReport(outcomes, facts, choices, quotedIn(facts));
  }
}

/** Most rules have nothing to say on most paragraphs: nothing is made or remembered of that. */
function readBlock(rules: readonly BlockRule[], facts: BlockFacts): Outcome<BlockFinding>[] {
  const outcomes: Outcome<BlockFinding>[] = [];
  for (const rule of rules) {
    const outcome = attempt(rule, () => rule.check(facts));
    if (outcome) outcomes.push(outcome);
  }
  return outcomes;
}

function attempt<F>(rule: Rule, check: () => readonly F[]): Outcome<F> | null {
  try {
    const findings = check();
    return findings.length > 0 ? { rule, findings } : null;
  } catch (error) {
    return { rule, failure: error instanceof Error ? error.message : String(error) };
  }
}

function inBlock(outcome: Outcome<BlockFinding>, block: number): Outcome<RuleFinding> {
  if ('failure' in outcome) return outcome;
  return { rule: outcome.rule, findings: outcome.findings.map((finding) => ({ ...finding, block })) };
}

/** Keeps what `compute` says of the citations as long as they are the same list, judged in the same way. */
function keepForCitations<T>(compute: (facts: CitationFacts) => T): (facts: DocumentFacts) => T {
  let last: { facts: CitationFacts; answer: T } | null = null;
  return ({ citations, documentDate, profile, blocks }) => {
    const known = last?.facts;
    if (
      !last ||
      known?.citations !== citations ||
      known.documentDate !== documentDate ||
      known.profile !== profile
    ) {
      const textOf = (block: number) => blocks[block]?.block.text ?? '';
      const facts = { citations, documentDate, profile, textOf };
      last = { facts, answer: compute(facts) };
    }
    return last.answer;
  };
}

function toReport(
  outcomes: readonly Outcome<RuleFinding>[],
  facts: DocumentFacts,
  { levels, setAside }: RuleChoices,
  isQuoted: (finding: RuleFinding) => boolean,
): LintReport {
  const failures = new Map<string, RuleFailure>();
  for (const outcome of outcomes) {
    if ('failure' in outcome)
      failures.set(outcome.rule.id, { rule: outcome.rule.id, message: outcome.failure });
  }
  const findings = outcomes.flatMap((outcome) =>
    'failure' in outcome || failures.has(outcome.rule.id)
      ? []
      : outcome.findings.flatMap((finding) =>
          isQuoted(finding) ? [] : (publish(outcome.rule, finding, facts, levels) ?? []),
        ),
  );
  const aside = setAside(findings);
  return {
    findings: gravestPerSpan(findings.filter((finding) => !aside.has(finding))),
    ignored: inOrder([...aside]),
    failures: [...failures.values()],
  };
}

/** Null when the finding's place is not in the block: nothing can be shown there. */
function publish(
  rule: Rule,
  found: RuleFinding,
  { document, profile }: DocumentFacts,
  levels: RuleChoices['levels'],
): Finding | null {
  const block = document.blocks[found.block];
  if (!block || found.start < 0 || found.end > block.text.length || found.start > found.end) return null;
  const { start, end } = sourceSpan(block, found.start, found.end);
  return {
    rule: rule.id,
    name: rule.name,
    level: levels[rule.id] ?? found.level ?? rule.level,
    start,
    end,
    quote: document.source.slice(start, end),
    message: found.message,
    basis: (profile === 'party' && rule.partyBasis) || rule.basis,
    fix: found.fix && sourceFix(document.source, block, found.fix),
    certain: found.fix !== null && rule.oneByOne !== true && found.oneByOne !== true,
  };
}

/** The fix mapped to the source and cut down to what differs there, so that decomposed letters and broken lines fit. */
function sourceFix(source: string, block: Block, fix: Fix): Fix {
  const { start, end } = sourceSpan(block, fix.start, fix.end);
  const edit = minimalEdit(source.slice(start, end), fix.text);
  return { start: start + edit.start, end: start + edit.end, text: edit.text };
}

function gravestPerSpan(findings: readonly Finding[]): Finding[] {
  const gravest: Finding[] = [];
  for (const finding of inOrder([...findings])) {
    const known = gravest.at(-1);
    const isSameSpan = known?.start === finding.start && known.end === finding.end;
    if (!isSameSpan) gravest.push(finding);
    else if (GRAVITY[finding.level] > GRAVITY[known.level]) gravest[gravest.length - 1] = finding;
  }
  return gravest;
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
