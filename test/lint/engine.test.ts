import { describe, expect, it } from 'vitest';
import { createLinter, type RuleChoices } from '../../lib/lint/engine.ts';
import type { Finding } from '../../lib/lint/finding.ts';
import type { BlockRule, CitationRule, DocumentRule, Level } from '../../lib/lint/rule.ts';
import { rules } from '../../lib/lint/rules/index.ts';
import { createTextKeys } from '../../lib/text/create-document.ts';
import type { Profile } from '../../lib/text/profile.ts';
import { applyFixes } from './apply-fixes.ts';
import { factsOf } from './facts-of.ts';

const META = { description: '', basis: 'Thông lệ', examples: { good: [], bad: [] } };

/** A rule that finds each «x» and would write «y» there. */
function findX(id: string, level: Level, seen: string[] = []): BlockRule {
  return {
    ...META,
    scope: 'block',
    id,
    name: id,
    level,
    check({ block: { text } }) {
      seen.push(text);
      return Array.from(text.matchAll(/x/g), ({ index }) => {
        const span = { start: index, end: index + 1 };
        return { ...span, message: 'x', fix: { ...span, text: 'y' } };
      });
    },
  };
}

function findWords(words: string): BlockRule {
  return {
    ...META,
    scope: 'block',
    id: `word/${words}`,
    name: words,
    level: 'error',
    check: ({ block: { text } }) =>
      Array.from(text.matchAll(new RegExp(words, 'g')), ({ index }) => ({
        start: index,
        end: index + words.length,
        message: words,
        fix: null,
      })),
  };
}

function throwing(id: string, on: string): BlockRule {
  const check: BlockRule['check'] = ({ block: { text } }) => {
    if (text === on) throw new Error('hỏng');
    return [{ start: 0, end: 1, message: 'nói', fix: null }];
  };
  return { ...META, scope: 'block', id, name: id, level: 'error', check };
}

describe('createLinter', () => {
  it('publishes offsets, quotes and fixes of the source', () => {
    const source = 'mở đầu\nTieˆ́ng x'.normalize('NFD');
    const { findings } = createLinter([findX('word/x', 'info')]).lint(factsOf(source));
    const at = source.indexOf('x');
    expect(findings).toEqual([
      {
        rule: 'word/x',
        name: 'word/x',
        level: 'info',
        start: at,
        end: at + 1,
        quote: 'x',
        message: 'x',
        basis: 'Thông lệ',
        fix: { start: at, end: at + 1, text: 'y' },
        certain: true,
      },
    ]);
  });

  it('counts a fix as certain unless its rule offers them one by one', () => {
    const rule = findX('word/x', 'info');
    const certainOf = (each: BlockRule) =>
      createLinter([each])
        .lint(factsOf('x'))
        .findings.map(({ certain }) => certain);
    expect(certainOf(rule)).toEqual([true]);
    expect(certainOf({ ...rule, oneByOne: true })).toEqual([false]);
    expect(certainOf(throwing('word/no-fix', 'y'))).toEqual([false]);
  });

  it('leaves the title of a document alone where it stands as in the index, and nothing else', () => {
    const title = 'tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước';
    const said = (text: string) =>
      createLinter([findWords('đổi mới')])
        .lint(factsOf(text))
        .findings.map(({ start, quote }) => `${start} ${quote}`);
    const cited = `Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục ${title}, chính quyền các cấp trong tình hình mới`;
    expect(said(cited)).toEqual([]);
    expect(said(`${cited}, đã đổi mới`)).toEqual([`${cited.length + 5} đổi mới`]);
    expect(said('Chỉ thị số 33/CT-TTg về đổi mới lề lối làm việc')).toEqual(['24 đổi mới']);
  });

  it('mends decomposed text without touching what is right', () => {
    const source = 'Họp ngày 5/2/2025 tại Sở'.normalize('NFD');
    const zero = rules.filter(({ id }) => id === 'date/leading-zero');
    const { findings } = createLinter(zero).lint(factsOf(source));
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    expect(applyFixes(source, fixes)).toBe('Họp ngày 05/02/2025 tại Sở'.normalize('NFD'));
  });

  it('reads a paragraph it has seen no second time', () => {
    const seen: string[] = [];
    const linter = createLinter([findX('word/x', 'info', seen)]);
    const textKeys = createTextKeys();
    linter.lint(factsOf('một x\nhai', null, textKeys));
    expect(
      linter.lint(factsOf('không\nhai\nmột x', null, textKeys)).findings.map(({ start }) => start),
    ).toEqual([14]);
    expect(seen).toEqual(['một x', 'hai', 'không']);
  });

  it('keeps the gravest of several on one span, in the order of the text', () => {
    const all = [findX('word/a', 'warning'), findX('word/b', 'error'), findX('word/c', 'info')];
    const { findings } = createLinter(all).lint(factsOf('x và x'));
    expect(findings.map(({ rule, start }) => [rule, start])).toEqual([
      ['word/b', 0],
      ['word/b', 5],
    ]);
  });

  describe('as the user wants it', () => {
    const choices: RuleChoices = { muted: new Set(), levels: {}, setAside: () => new Set() };
    const both = [findX('word/a', 'error'), findX('word/b', 'info')];
    const said = (rules: BlockRule[], wanted: Partial<RuleChoices>, text = 'x') =>
      createLinter(rules)
        .lint(factsOf(text), { ...choices, ...wanted })
        .findings.map(({ rule, level }) => `${rule} ${level}`);

    it('hides nothing behind a rule that is off', () => {
      expect(said(both, {})).toEqual(['word/a error']);
      expect(said(both, { muted: new Set(['word/a']) })).toEqual(['word/b info']);
      expect(said(both, { muted: new Set(['word/a', 'word/b']) })).toEqual([]);
    });

    it('keeps the gravest by the levels the user has given', () => {
      expect(said(both, { levels: { 'word/a': 'info', 'word/b': 'warning' } })).toEqual(['word/b warning']);
    });

    it('hides nothing behind a finding that was set aside, and tells which those are', () => {
      const setAside = (all: readonly Finding[]) => new Set(all.filter(({ rule }) => rule === 'word/a'));
      const { findings, ignored } = createLinter(both).lint(factsOf('x x'), { ...choices, setAside });
      expect(findings.map(({ rule, start }) => [rule, start])).toEqual([
        ['word/b', 0],
        ['word/b', 2],
      ]);
      expect(ignored.map(({ rule, start }) => [rule, start])).toEqual([
        ['word/a', 0],
        ['word/a', 2],
      ]);
    });

    it('does not report that a rule threw which is off', () => {
      const linter = createLinter([throwing('word/bad', 'một')]);
      expect(linter.lint(factsOf('một')).failures).toHaveLength(1);
      const muted = new Set(['word/bad']);
      expect(linter.lint(factsOf('một'), { ...choices, muted }).failures).toEqual([]);
    });

    it('changes with the choice on the same draft', () => {
      const linter = createLinter(both);
      const facts = factsOf('x');
      const muted = new Set(['word/a']);
      expect(linter.lint(facts, { ...choices, muted }).findings[0]?.rule).toBe('word/b');
      expect(linter.lint(facts).findings[0]?.rule).toBe('word/a');
    });
  });

  it('asks a rule only about the documents it holds for, and gives the basis that holds for them', () => {
    const state: BlockRule = { ...findX('word/state', 'error'), profile: 'state' };
    const party: BlockRule = { ...findX('word/party', 'error'), profile: 'party' };
    const both: BlockRule = { ...findX('word/both', 'warning'), partyBasis: 'Quy định của Đảng' };
    const linter = createLinter([state, party, both]);
    const said = (profile: Profile, text: string) =>
      linter.lint({ ...factsOf(text), profile }).findings.map(({ rule, basis }) => `${rule}: ${basis}`);
    expect(said('state', 'x')).toEqual(['word/state: Thông lệ']);
    expect(said('party', 'x')).toEqual(['word/party: Thông lệ']);
    const alone = createLinter([both]);
    expect(alone.lint({ ...factsOf('x'), profile: 'party' }).findings[0]?.basis).toBe('Quy định của Đảng');
    expect(alone.lint({ ...factsOf('x'), profile: 'state' }).findings[0]?.basis).toBe('Thông lệ');
  });

  it('asks a rule on citations anew when they, their day or the form is another, and only then', () => {
    const asked: string[] = [];
    const check: CitationRule['check'] = ({ citations, documentDate, profile, textOf }) => {
      asked.push(`${citations.length} ${documentDate} ${profile} ${textOf(0)}`);
      return [];
    };
    const linter = createLinter([
      { ...META, scope: 'citations', id: 'citation/x', name: '', level: 'error', check },
    ]);
    const facts = factsOf('Quyết định số 12/QĐ-SNV', '2025-01-01');
    linter.lint(facts);
    linter.lint({ ...facts });
    linter.lint({ ...facts, documentDate: '2026-01-01' });
    linter.lint({ ...facts, documentDate: '2026-01-01', profile: 'party' });
    linter.lint({ ...facts, documentDate: '2026-01-01', profile: 'party', citations: [] });
    expect(asked).toEqual([
      '1 2025-01-01 state Quyết định số 12/QĐ-SNV',
      '1 2026-01-01 state Quyết định số 12/QĐ-SNV',
      '1 2026-01-01 party Quyết định số 12/QĐ-SNV',
      '0 2026-01-01 party Quyết định số 12/QĐ-SNV',
    ]);
  });

  it('switches off a rule that throws, for this draft only, and reports it', () => {
    const linter = createLinter([throwing('word/bad', 'hai'), findX('word/x', 'info')]);
    const report = linter.lint(factsOf('một x\nhai\nba'));
    expect(report.failures).toEqual([{ rule: 'word/bad', message: 'hỏng' }]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['word/x']);
    expect(linter.lint(factsOf('một')).findings.map(({ rule }) => rule)).toEqual(['word/bad']);
  });

  it('publishes nothing that lies outside its paragraph', () => {
    const check: DocumentRule['check'] = () => [
      { block: 0, start: 2, end: 9, message: '', fix: null },
      { block: 7, start: 0, end: 1, message: '', fix: null },
      { block: 0, start: -1, end: 1, message: '', fix: null },
    ];
    const rule: DocumentRule = {
      ...META,
      scope: 'document',
      id: 'word/out',
      name: '',
      level: 'error',
      check,
    };
    expect(createLinter([rule]).lint(factsOf('ngắn')).findings).toEqual([]);
  });
});
