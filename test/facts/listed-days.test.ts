import { describe, expect, it } from 'vitest';
import { findDates } from '../../lib/facts/dates.ts';
import { listedDays } from '../../lib/facts/listed-days.ts';

describe('listedDays', () => {
  it.each<[string, string[]]>([
    ['từ ngày 5-6/02/2025', ['5…']],
    ['từ ngày 20 đến hết ngày 25 tháng 6 năm 2025', ['20…']],
    ['các ngày 04, 5 và 06/02/2025', ['04', '5']],
    ['trong 3 ngày, ngày 06/02/2025', []],
    ['họp 5 lần, ngày 06/02/2025', []],
    ['ngày 05/02/2025 và ngày 06/02/2025', []],
  ])('in «%s»', (text, expected) => {
    const last = findDates(text).at(-1) ?? expect.unreachable();
    const found = listedDays(text, last);
    expect(found.map(({ written, isFrom }) => written + (isFrom ? '…' : ''))).toEqual(expected);
    for (const { start, end, written } of found) expect(text.slice(start, end)).toBe(written);
  });
});
