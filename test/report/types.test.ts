import { describe, expect, it } from 'vitest';
import { toRoman } from '../../lib/report/label.ts';
import { checkMandatory } from '../../lib/report/mandatory.ts';
import { recognising } from '../../lib/report/recognise.ts';
import type { ReportType } from '../../lib/report/schema.ts';
import { matchSections } from '../../lib/report/sections.ts';
import { finish } from '../../lib/text/steps.ts';
import { outlineOf, reportTypes } from './fixtures.ts';

/** The type's own frame, numbered and with every blank filled in. */
function written({ title, sections, cues }: ReportType): { text: string; headings: Map<string, string> } {
  const headings = new Map<string, string>();
  const lines = [cues.genre === 'ke-hoach' ? 'KẾ HOẠCH' : 'BÁO CÁO', `${title} năm 2026`];
  let part = 0;
  for (const top of sections.filter(({ parent }) => parent === undefined)) {
    part++;
    const parts = sections.filter(({ parent }) => parent === top.id);
    const numbered = [
      { section: top, number: `${toRoman(part)}.` },
      ...parts.map((section, index) => ({ section, number: `${index + 1}.` })),
    ];
    for (const { section, number } of numbered) {
      const heading = `${number} ${section.skeleton.heading}`;
      headings.set(section.id, heading);
      lines.push(heading);
      if (section !== top || parts.length === 0)
        lines.push(...section.skeleton.body.map((line) => line.replaceAll('………', '12')));
    }
  }
  return { text: lines.join('\n'), headings };
}

const OURS = reportTypes.filter(({ sections }) => sections.length > 0);

describe.each(OURS.map((type) => [type.id, type] as const))('%s', (id, type) => {
  const { text, headings } = written(type);
  const outline = outlineOf(text);

  it('is recognised by its own frame', () => {
    const recognised = finish(recognising(outline, reportTypes));
    expect(recognised.id).toBe(id);
    expect(recognised.confidence).toBeGreaterThan(0.7);
  });

  it('finds each section under its own heading', () => {
    const found = matchSections(outline, type).map((section) => [
      section.id,
      section.status,
      section.heading,
    ]);
    expect(found).toEqual(type.sections.map((section) => [section.id, 'present', headings.get(section.id)]));
  });

  it('has its mandatory items complete once its blanks are filled in', () => {
    const states = checkMandatory(outline, type).map(({ status }) => status);
    expect(states.filter((status) => status !== 'complete')).toEqual([]);
  });
});
