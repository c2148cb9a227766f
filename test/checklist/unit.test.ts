import { describe, expect, it } from 'vitest';
import { unitItems, unitOffers } from '../../lib/checklist/unit.ts';
import { readFormalParts } from '../../lib/report/formal-parts.ts';
import { readOutline } from '../../lib/report/outline.ts';
import { emptyProfile, type UnitProfile } from '../../lib/report/unit-profile.ts';
import { createDocument } from '../../lib/text/create-document.ts';

const profile: UnitProfile = {
  ...{ coQuanChuQuan: 'UBND tỉnh Bình An', coQuan: 'Sở Công Thương', vietTat: 'SCT', diaDanh: 'Bình An' },
  ...{ hoTen: 'Lê Văn Bình', chucVu: 'Giám đốc', noiNhan: ['Sở Nội vụ', 'Lưu: VT, VP'] },
};
const lines = [
  ...['UBND TỈNH BÌNH AN', 'SỞ CÔNG THƯƠNG', 'Số:   /BC-SCT', 'Bình An, ngày … tháng 6 năm 2026', 'BÁO CÁO'],
  ...[
    'Kết quả công tác năm 2026',
    'I. KẾT QUẢ',
    'Sở đã tổ chức 02 hội nghị.',
    'Trên đây là báo cáo của Sở./.',
  ],
  ...['Nơi nhận:', '- Sở Nội vụ (b/c);', '- Lưu: VT, VP.', 'GIÁM ĐỐC', 'Lê Văn Bình'],
];
const partsOf = (text: string) => readFormalParts(readOutline(createDocument(text, { layout: 'lines' })));
const states = (text: string, unit: UnitProfile = profile) =>
  unitItems(unit, partsOf(text)).map(({ id, status }) => [id.replace('don-vi-', ''), status]);
const whole = lines.join('\n');

describe('the draft against the unit’s profile', () => {
  it('finds all parts right', () => {
    expect(states(whole)).toEqual([
      ...[
        ['co-quan', 'pass'],
        ['ky-hieu', 'pass'],
        ['dia-danh', 'pass'],
      ],
      ...[
        ['chuc-vu', 'pass'],
        ['ho-ten', 'pass'],
        ['noi-nhan', 'pass'],
      ],
    ]);
    expect(unitOffers(profile, partsOf(whole), '2026-06-01')).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['the body', 'SỞ CÔNG THƯƠNG', 'SỞ NỘI VỤ', 'co-quan'],
    ['the body above', 'UBND TỈNH BÌNH AN', 'UBND TỈNH BÌNH HÒA', 'co-quan'],
    ['its letters', 'BC-SCT', 'BC-SNV', 'ky-hieu'],
    ['the place', 'Bình An, ngày', 'Bình Hòa, ngày', 'dia-danh'],
    ['the office', 'GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'chuc-vu'],
    ['the name', 'Lê Văn Bình', 'Lê Văn Bính', 'ho-ten'],
    ['the recipients', 'Sở Nội vụ (b/c)', 'Sở Tài chính', 'noi-nhan'],
  ])('warns of another one: %s', (_, right, wrong, id) => {
    const warned = states(whole.replace(right, wrong)).filter(([, status]) => status !== 'pass');
    expect(warned).toEqual([[id, 'warn']]);
  });

  it.each<[string, string, string]>([
    ['the name in full', 'UBND TỈNH BÌNH AN', 'ỦY BAN NHÂN DÂN TỈNH BÌNH AN'],
    ['a tone mark elsewhere', 'UBND TỈNH BÌNH AN', 'UỶ BAN NHÂN DÂN TỈNH BÌNH AN'],
    ['a degree', 'Lê Văn Bình', 'TS. Lê Văn Bình'],
    ['more recipients', '- Lưu: VT, VP.', '- Lãnh đạo Sở;\n- Lưu: VT, VP.'],
  ])('takes %s for the same', (_, right, other) => {
    expect(states(whole.replace(right, other)).every(([, status]) => status === 'pass')).toBe(true);
  });

  it('says nothing of who signs in the place of the usual signer', () => {
    const deputy = whole.replace('GIÁM ĐỐC\nLê Văn Bình', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Thị Hoa');
    expect(states(deputy).map(([id]) => id)).toEqual(['co-quan', 'ky-hieu', 'dia-danh', 'noi-nhan']);
  });

  it('says nothing without a profile, and nothing of parts that the draft has not', () => {
    expect(states(whole, emptyProfile)).toEqual([]);
    expect(states('I. KẾT QUẢ\nSở đã tổ chức 02 hội nghị.')).toEqual([]);
  });

  it('offers the parts that are lacking and that it knows', () => {
    const parts = partsOf('BÁO CÁO\nKết quả năm 2026\nI. KẾT QUẢ\nSở đã tổ chức 02 hội nghị.');
    expect(unitOffers(profile, parts, '2026-06-01')).toEqual(['dia-danh', 'noi-nhan', 'nguoi-ky']);
    expect(unitOffers({ ...profile, noiNhan: [] }, parts, '2026-06-01')).toEqual(['dia-danh', 'nguoi-ky']);
    expect(unitOffers(emptyProfile, parts, '2026-06-01')).toEqual([]);
  });
});
