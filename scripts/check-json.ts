import type { CheckResult } from '../lib/checklist/result.ts';

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
