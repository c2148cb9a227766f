import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../lib/lint/engine.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { rules } from '../../lib/lint/rules/index.ts';
import { applyFixes } from './apply-fixes.ts';
import { factsOf } from './facts-of.ts';

const FAMILIES =
  'unicode date number sum percent citation heading spacing punctuation word term capital orthography abbreviation layout report'.split(
    ' ',
  );
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

function lint(rule: Rule, text: string) {
  const report = createLinter([rule]).lint(factsOf(text));
  expect(report.failures).toEqual([]);
  return report.findings;
}

function fixed(rule: Rule, text: string): string {
  return applyFixes(
    text,
    lint(rule, text).flatMap(({ fix }) => fix ?? []),
  );
}

it('registers every file once, under the name of its rule', () => {
  const files = readdirSync(new URL('../../lib/lint/rules', import.meta.url)).filter(
    (file) => file !== 'index.ts',
  );
  const ids = rules.map(({ id }) => `${id.replace('/', '-')}.ts`);
  expect([...ids].sort()).toEqual(files.sort());
});

/** They judge how a cited document is named by its own issuer, whoever cites it. */
const OF_CITED_SYMBOLS = new Set([
  'citation/spacing',
  'citation/symbol-malformed',
  'citation/type-symbol-mismatch',
  'citation/issuer-symbol-mismatch',
  'citation/inconsistent',
]);

it.each(rules.filter(({ basis }) => basis.includes('30/2020/NĐ-CP')).map((rule) => [rule.id, rule] as const))(
  '%s rests on the State’s decree in documents of the State alone',
  (id, { profile, partyBasis = '' }) => {
    const ofParty = partyBasis !== '' && !partyBasis.includes('30/2020/NĐ-CP');
    expect([profile === 'state', ofParty, OF_CITED_SYMBOLS.has(id)].filter(Boolean)).toHaveLength(1);
  },
);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is described in Vietnamese', () => {
    expect(FAMILIES).toContain(id.split('/')[0]);
    for (const text of [rule.name, rule.description, rule.basis]) expect(text).toMatch(VIETNAMESE);
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(3);
  });

  it.each(rule.examples.good)('accepts «%s»', (text) => {
    expect(lint(rule, text)).toEqual([]);
  });

  it.each(rule.examples.bad)('finds «$text»', ({ text, fixed: expected }) => {
    const findings = lint(rule, text);
    expect(findings).not.toEqual([]);
    for (const { message } of findings) expect(message).toMatch(VIETNAMESE);
    if (expected === null) {
      expect(findings.map(({ fix }) => fix)).toEqual(findings.map(() => null));
      return;
    }
    expect(fixed(rule, text)).toBe(expected);
    expect(lint(rule, expected)).toEqual([]);
    expect(fixed(rule, expected)).toBe(expected);
  });
});

it('says once that a text is decomposed, in words that can be read, and mends each line', () => {
  const text = 'Công tác dân vận\nSở báo cáo';
  const rule = rules.find(({ id }) => id === 'unicode/decomposed');
  const findings = rule ? lint(rule, text.normalize('NFD')) : [];
  expect(findings.map(({ level, quote }) => [level, quote.normalize('NFC')])).toEqual([
    ['warning', 'Công tác dân vận'],
    ['info', 'Sở báo cáo'],
  ]);
});

it.each([
  ['spacing/hyphen', 'Phát triển kinh tế- xã hội của ngành.', 'kinh tế- xã hội'],
  ['spacing/hyphen', 'Trong nhiệm kỳ 2020- 2022 và sau đó.', '2020- 2022'],
  ['spacing/before-punctuation', 'Trên địa bàn tỉnh . Theo đó.', 'tỉnh .'],
  ['spacing/double', 'Kết quả,  hạn chế.', 'quả,  hạn'],
  ['spacing/bracket', 'Cải cách ( CCHC ) năm 2025.', '( CCHC'],
  ['number/percent-space', 'Đạt 25,6 % kế hoạch.', '25,6 %'],
  ['number/thousands', 'Tiếp nhận 3924 hồ sơ.', '3924 hồ sơ'],
  ['capital/org', 'Gửi Sở Công thương.', 'Sở Công thương'],
])('%s quotes what can be read: «%s» → «%s»', (id, text, quote) => {
  const rule = rules.find((each) => each.id === id);
  expect(rule && lint(rule, text)[0]?.quote).toBe(quote);
});
