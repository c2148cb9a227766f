import type { CheckResult, Finding } from '../lib/checklist/result.ts';
import type { Level } from '../lib/lint/rule.ts';

const gravity: Record<Level, number> = { error: 2, warning: 1, info: 0 };
const words: Record<Level, string> = { error: 'Lỗi', warning: 'Nên xem', info: 'Gợi ý' };
const statuses = { pass: '✓', warn: '!', fail: '✗', manual: '☐' } as const;
const states = { present: '✓', empty: '◐ chưa có nội dung', missing: '✗ chưa có' } as const;

/** One line of the contract that other programs read; fields and order are fixed. */
export function asJson(file: string, result: CheckResult): string {
  const { text, reportType, documentDate, period, sections, mandatory, citations, findings, checklist } =
    result;
  return JSON.stringify({
    file,
    text,
    reportType,
    documentDate,
    period,
    sections: sections.map(({ id, title, required, status, heading, start, end }) => ({
      id,
      title,
      required,
      status,
      heading,
      start,
      end,
    })),
    mandatory: mandatory.map(({ id, status, missingData, start, end }) => ({
      id,
      status,
      missingData,
      start,
      end,
    })),
    citations: citations.map(({ start, end, raw, type, number, date, issuer, title, match, record }) => ({
      start,
      end,
      raw,
      type,
      number,
      date,
      issuer,
      title,
      match,
      record: record && `${record.so}|${record.ngay}`,
    })),
    findings: findings.map(({ rule, level, start, end, quote, message, basis, fix }) => ({
      rule,
      level,
      start,
      end,
      quote,
      message,
      basis,
      fix,
    })),
    checklist: checklist.map(({ id, label, status }) => ({ id, label, status })),
  });
}

interface Shown {
  level: Level;
  rules: readonly string[];
}

/** For a person at a terminal: each finding with its line, the words around it and the fix, then outline and checklist. */
export function asText(file: string, result: CheckResult, { level, rules }: Shown): string {
  const findings = result.findings
    .filter((finding) => gravity[finding.level] >= gravity[level])
    .filter(
      ({ rule }) => rules.length === 0 || rules.some((each) => rule === each || rule.startsWith(`${each}/`)),
    );
  const { reportType, documentDate, period, sections, checklist } = result;
  return [
    `${file}`,
    `  Loại: ${reportType.id} (${Math.round(reportType.confidence * 100)} %) · ngày văn bản: ${documentDate ?? 'chưa thấy'} · kỳ: ${period ? `${period.from} – ${period.to}` : 'chưa thấy'}`,
    '',
    ...findings.flatMap((finding) => excerpt(result.text, finding)),
    `  ${findings.length} chỗ`,
    '',
    ...sections
      .filter(({ required, status }) => required || status !== 'missing')
      .map(({ title, status, heading }) => `  ${states[status]} ${title}${heading ? ` – “${heading}”` : ''}`),
    '',
    ...checklist.map(
      ({ label, status, detail, chips }) =>
        `  ${statuses[status]} ${[label, detail, chips.join(', ')].filter(Boolean).join(' · ')}`,
    ),
    '',
  ].join('\n');
}

/** The words of a finding as its fix leaves them. */
function mended(text: string, { start, end, fix }: Pick<Finding, 'start' | 'end' | 'fix'>): string {
  if (!fix) return text.slice(start, end);
  const [from, to] = [Math.min(start, fix.start), Math.max(end, fix.end)];
  return (text.slice(from, fix.start) + fix.text + text.slice(fix.end, to)).normalize('NFC');
}

function excerpt(text: string, { rule, level, start, end, message, basis, fix }: Finding): string[] {
  const line = text.slice(0, start).split('\n').length;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 40);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + 40);
  const shown = (part: string) => part.replace(/\s/g, ' ');
  const mark = ' '.repeat(shown(text.slice(from, start)).normalize('NFC').length);
  const width = Math.max(1, shown(text.slice(start, end)).normalize('NFC').length);
  return [
    `  ${line}: ${words[level]} [${rule}] ${message}`,
    `    ${shown(text.slice(from, to)).normalize('NFC')}`,
    `    ${mark}${'^'.repeat(width)}${fix ? ` → ${shown(mended(text, { start, end, fix }))}` : ''}`,
    `    Căn cứ: ${basis}`,
    '',
  ];
}
