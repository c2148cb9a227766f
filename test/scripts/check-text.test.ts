import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createChecker, type DraftInput } from '../../lib/checklist/check.ts';
import { loadCitationIndex, loadReportTypes } from '../../scripts/assets.ts';
import { asText, type Shown } from '../../scripts/check-text.ts';

const checker = createChecker({ reportTypes: loadReportTypes(), index: loadCitationIndex() });

const wrong = 'Trong năm, mức độ hài lòng đạt 99.2% tổng số phiếu. Ngày 31/02/2025, Sở họp.';
const report = `Vĩnh An, ngày 18 tháng 6 năm 2026

BÁO CÁO
Kết quả công tác dân vận chính quyền 6 tháng đầu năm 2026

I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
Sở thực hiện Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ và Kế hoạch số 12/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh.
Theo Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ; Nghị định 05; Kế hoạch số 12/KH-UBND ngày 05/02/2026.
II. KẾT QUẢ THỰC HIỆN
1. Công tác tiếp công dân
Sở phối hợp thực hiện  tốt.
`;

function lines(text: string, shown: Partial<Shown> = {}, layout: DraftInput['layout'] = 'wrapped'): string[] {
  const { result } = checker.check({ text, hints: [], layout });
  const defaults = {
    level: 'warning',
    rules: [],
    width: 100,
    typeTitle: 'Báo cáo dân vận',
    isExtracted: false,
  };
  return stripVTControlCharacters(asText('tep.txt', result, { ...defaults, ...shown } as Shown)).split('\n');
}
const last = (text: string, shown: Partial<Shown> = {}) => lines(text, shown).at(-2);

describe('a result for a person', () => {
  it('shows of each finding the place, the words, a caret under them, the fix and the basis', () => {
    const [, , , , head = '', words = '', caret = '', fix, basis] = lines(wrong, { rules: ['number'] });
    expect(head).toMatch(/^1:32 {2}Lỗi \[number\/decimal\] /);
    expect(words).toContain('đạt 99.2% tổng');
    expect(words.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('99.2%');
    expect(fix).toBe('    Sửa: 99.2% → 99,2%');
    expect(basis).toMatch(/^ {4}Căn cứ: /);
  });

  it('puts before and after on two lines where one is too short', () => {
    const text = 'Sơ kết thực hiện Chỉ thị số 14-CT/TW ngày 19/7/2017 Ban Bí thư.';
    const shown = lines(text, { rules: ['word'], width: 70 });
    const at = shown.findIndex((line) => line.startsWith('    Sửa: '));
    expect(shown[at]).toBe('    Sửa: Chỉ thị số 14-CT/TW ngày 19/7/2017');
    expect(shown[at + 1]).toBe('       → Chỉ thị số 14-CT/TW ngày 19/7/2017 của');
  });

  it('counts by level at the end and says what it left out', () => {
    expect(last(wrong)).toBe('tep.txt: 2 lỗi');
    expect(last(wrong, { rules: ['date', 'number/decimal'] })).toBe('tep.txt: 2 lỗi');
    expect(last(wrong, { rules: ['date'] })).toBe(
      'tep.txt: 1 lỗi · ẩn 1 chỗ của quy tắc khác (bỏ --rule để xem)',
    );
    expect(last('Sở họp.')).toBe('tep.txt: không thấy chỗ nào');
    expect(last(report, { level: 'error' })).toMatch(
      /: không thấy chỗ nào · ẩn \d+ nên xem, \d+ gợi ý \(--level info để xem\)$/,
    );
    expect(last(report, { level: 'info' })).not.toContain('ẩn');
  });

  it('shows what is known of the whole draft', () => {
    const shown = lines(report);
    expect(shown).toContain('  Ngày văn bản: 18/6/2026 · kỳ: 01/01/2026 – 30/6/2026');
    expect(shown).toContainEqual(expect.stringMatching(/^Dàn ý: có \d+\/\d+ mục bắt buộc$/));
    expect(shown).toContainEqual(expect.stringMatching(/^ {2}✓ .* dòng 6 +“I\. CÔNG TÁC LÃNH ĐẠO/));
    expect(shown).toContainEqual(expect.stringMatching(/^ {2}✗ .* chưa có$/));
    expect(shown).toContainEqual(
      expect.stringMatching(/^ {2}. .*tiếp công dân.* \(dòng 10\): số lượt tiếp/i),
    );
    expect(shown).toContain('  ☐ Số liệu đã đối chiếu với các phòng');
  });

  it('counts the citations and lists each document that is not verified once, what differs first', () => {
    const shown = lines(report);
    const at = shown.findIndex((line) => line.startsWith('Viện dẫn: '));
    expect(shown.slice(at, shown.indexOf('', at))).toEqual([
      'Viện dẫn: 5 · 1 khớp chỉ mục · 1 hết hiệu lực · 1 chưa rõ văn bản nào · 2 không có trong chỉ mục',
      expect.stringMatching(
        /^ {2}8:6 {7}Nghị định 04\/2015\/NĐ-CP ngày 09\/01\/2015: hết hiệu lực, thay bằng /,
      ),
      '            59/2023/NĐ-CP',
      '  8:64      Nghị định 05: chưa đủ số, ký hiệu',
      '  Không có trong chỉ mục:',
      '  7:73      Kế hoạch 12/KH-UBND ngày 05/02/2026 (và 8:78)',
    ]);
  });

  it('shows the findings alone when rules are asked for', () => {
    expect(lines(report, { rules: ['date'] }).join('\n')).not.toMatch(/Dàn ý|Viện dẫn:|Trước khi trình/);
  });

  it('says that lines of a page are not those of its file', () => {
    expect(lines(wrong, { isExtracted: true })).toContain('  Dòng và cột tính theo chữ của trang');
  });
});
