import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ignoredAmong, ignoredMark, marksWithout } from '../../lib/checklist/ignored.ts';
import type { Finding } from '../../lib/checklist/result.ts';

const RULE = 'number/thousands';

/** Findings of one rule wherever these words stand. */
function findingsOf(text: string, words = '3812', rule = RULE): Finding[] {
  return Array.from(text.matchAll(new RegExp(words, 'gi')), ({ index, 0: quote }) => ({
    rule,
    name: rule,
    level: 'warning',
    start: index,
    end: index + quote.length,
    quote,
    message: '',
    basis: '',
    fix: null,
    certain: false,
  }));
}

/** Marks the nth finding of one text, and tells where in another one findings are taken for it. */
function stillIgnored(before: string, after: string, nth = 0, words = '3812'): number[] {
  const marked = findingsOf(before, words)[nth];
  if (!marked) throw new Error('Nothing to mark');
  const ignored = ignoredAmong(findingsOf(after, words), [ignoredMark(marked, before)], after);
  return [...ignored].map(({ start }) => start);
}

const paragraph = 'Ngày 5/2/2026, Sở đã giải quyết 3812 hồ sơ, đạt 99.2% kế hoạch giao trong năm.';
const at = paragraph.indexOf('3812');
const typed = fc.string({ unit: fc.constantFrom(...'aăâbđê 12.,-()') });

describe('a finding that is set aside', () => {
  it('stays so when anything is put before or behind its paragraph', () => {
    const paragraphs = fc.array(typed).map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(
      fc.property(paragraphs, paragraphs, (above, below) => {
        const moved = `${above}${paragraph}\n${below}`;
        expect(stillIgnored(paragraph, moved)).toContain(above.length + at);
      }),
    );
  });

  it('stays so when something is typed elsewhere in its paragraph, also next to it or at its ends', () => {
    const places = Array.from(paragraph, (_, place) => place).filter(
      (place) => place <= at || place >= at + 4,
    );
    fc.assert(
      fc.property(fc.constantFrom(...places, paragraph.length), typed, (place, words) => {
        const after = paragraph.slice(0, place) + words + paragraph.slice(place);
        expect(stillIgnored(paragraph, after)).toContain(place <= at ? at + words.length : at);
      }),
    );
  });

  it('stays so when words farther away change on both sides', () => {
    const changed = paragraph.replace('Ngày', 'Vào ngày').replace('trong năm', 'cả quý');
    expect(stillIgnored(paragraph, changed)).toEqual([changed.indexOf('3812')]);
  });

  it.each([
    ['at the start of its paragraph', '3812 hồ sơ đã giải quyết trong kỳ báo cáo.'],
    ['at the end of its paragraph', 'Số hồ sơ đã giải quyết trong kỳ báo cáo: 3812'],
  ])('stays so %s', (_, line) => {
    const place = line.indexOf('3812');
    const edited = line.replace('đã giải quyết', 'được giải quyết xong');
    for (const after of [`Mục mới.\n${line}`, `${line}\nMục mới.`, edited])
      expect(stillIgnored(line, after)).toEqual([after.indexOf('3812')]);
    expect(stillIgnored(line, `Khác hẳn ${line.slice(place, place + 4)} vụ việc.`)).toEqual([]);
  });

  it('stays so in another Unicode form, other capitals and other spaces', () => {
    for (const after of [
      paragraph.normalize('NFD'),
      paragraph.toUpperCase(),
      paragraph.replaceAll(' ', '\u00a0'),
    ])
      expect(stillIgnored(paragraph, after)).toEqual([after.indexOf('3812')]);
  });

  const twice = 'Tiếp nhận 3812 hồ sơ; giải quyết 3812 hồ sơ.';

  it.each([0, 1])('is the only one of the same words in its paragraph (%i)', (nth) => {
    const places = findingsOf(twice).map(({ start }) => start);
    expect(stillIgnored(twice, twice, nth)).toEqual([places[nth]]);
    fc.assert(
      fc.property(fc.constantFrom(0, 9, 20, 32, twice.length), typed, (place, words) => {
        const after = twice.slice(0, place) + words + twice.slice(place);
        const now = findingsOf(after).find(({ start }) => {
          const was = places[nth] ?? 0;
          return start === (place <= was ? was + words.length : was);
        });
        expect(stillIgnored(twice, after, nth)).toEqual([now?.start]);
      }),
    );
  });

  it('gives its mark to none of the same words once it is gone', () => {
    expect(stillIgnored(twice, 'Tiếp nhận đủ hồ sơ; giải quyết 3812 hồ sơ.', 0)).toEqual([]);
    expect(stillIgnored(paragraph, 'Tiếp nhận 3812 lượt.')).toEqual([]);
  });

  it('is one row of a table, not every row with the same figure', () => {
    const table = 'Tiếp nhận\n3812\nĐã giải quyết\n3812\nĐang giải quyết\n0';
    expect(stillIgnored(table, table, 1)).toEqual([table.lastIndexOf('3812')]);
    expect(stillIgnored(table, `Phụ lục\n${table}`, 1)).toEqual([8 + table.lastIndexOf('3812')]);
    expect(stillIgnored(table, 'Bảng khác\n3812\nHết')).toEqual([]);
  });

  it('is known by many words even where it is all of its paragraph', () => {
    const heading = 'Công tác tiếp công dân, giải quyết khiếu nại';
    const before = `Đoạn trước.\n${heading}\nĐoạn sau.`;
    const after = `Đoạn trước.\nĐoạn mới.\n${heading}\nĐoạn sau.`;
    expect(stillIgnored(before, after, 0, heading)).toEqual([after.indexOf(heading)]);
  });

  it('is of its rule, and of its whole words', () => {
    const [finding] = findingsOf(paragraph);
    const mark = finding ? [ignoredMark(finding, paragraph)] : [];
    expect(ignoredAmong(findingsOf(paragraph, '3812', 'number/decimal'), mark, paragraph).size).toBe(0);
    expect(ignoredAmong(findingsOf(paragraph, '381'), mark, paragraph).size).toBe(0);
    expect(ignoredAmong(findingsOf(paragraph), mark, paragraph).size).toBe(1);
  });
});

describe('findings that are wanted again', () => {
  const text = 'Tiếp nhận 3812 hồ sơ; giải quyết 3812 hồ sơ.';
  const all = findingsOf(text);
  const marks = ['date/invalid:a.b.c.d.e', ...all.map((finding) => ignoredMark(finding, text))];
  const shownBy = (left: readonly string[]) => {
    const ignored = ignoredAmong(all, left, text);
    return all.map((finding) => !ignored.has(finding));
  };

  it('come back one by one', () => {
    expect(shownBy(marks)).toEqual([false, false]);
    expect(shownBy(marksWithout(all.slice(0, 1), all, marks, text))).toEqual([true, false]);
    expect(shownBy(marksWithout(all.slice(1), all, marks, text))).toEqual([false, true]);
  });

  it('come back all together, and leave what was set aside in other drafts', () => {
    expect(marksWithout(all, all, marks, text)).toEqual(['date/invalid:a.b.c.d.e']);
    const [elsewhere = ''] = findingsOf(paragraph).map((finding) => ignoredMark(finding, paragraph));
    expect(marksWithout(all, all, [...marks, elsewhere], text)).toContain(elsewhere);
  });

  it('come back however often they were set aside', () => {
    expect(shownBy(marksWithout(all.slice(0, 1), all, [...marks, ...marks], text))).toEqual([true, false]);
  });
});

describe('the mark of a finding', () => {
  it('is its rule and hashes, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const mark = ignoredMark({ rule: RULE, start: 0, end: text.length }, text);
        expect(mark).toMatch(/^number\/thousands:[0-9a-z]{14}(?:\.[0-9a-z]{14}){4}$/);
      }),
    );
  });

  it.each(['', 'x', 'x:y', '...', 'number/thousands:', '0abc1230abc123'])(
    'that is none (%j) means no finding',
    (mark) => {
      expect(ignoredAmong(findingsOf(paragraph), [mark], paragraph).size).toBe(0);
    },
  );

  it('costs no more for one long line than its findings', () => {
    const line = 'x 3812 '.repeat(5_000);
    const findings = findingsOf(line);
    const mark = findings[0] ? [ignoredMark(findings[0], line)] : [];
    expect(ignoredAmong(findings, mark, line).has(findings[0] as Finding)).toBe(true);
  });
});
