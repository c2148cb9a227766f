import { describe, expect, it } from 'vitest';
import {
  emptyProfile,
  isEmptyProfile,
  mergeProfiles,
  tidyProfile,
  unitLines,
  unitProfileSchema,
} from '../../lib/report/unit-profile.ts';

const unit = { ...emptyProfile, diaDanh: 'Bình An', chucVu: 'Giám đốc', hoTen: 'Lê Văn Bình' };

describe('the unit’s profile', () => {
  it('is kept tidy', () => {
    const written = {
      ...emptyProfile,
      coQuan: '  Sở  Công Thương ',
      vietTat: '/SCT',
      noiNhan: ['- Sở Nội vụ;', ' ', 'Lưu: VT.'],
    };
    expect(tidyProfile(written)).toEqual({
      ...emptyProfile,
      ...{ coQuan: 'Sở Công Thương', vietTat: 'SCT', noiNhan: ['Sở Nội vụ', 'Lưu: VT'] },
    });
  });

  it.each([
    {},
    { ...emptyProfile, coQuan: 1 },
    { ...emptyProfile, khac: '' },
    { ...emptyProfile, coQuan: 'a\nb' },
  ])('is not read from %j', (stored) => {
    expect(unitProfileSchema.safeParse(stored).success).toBe(false);
  });

  it('of the organisation comes first, and leaves the rest to the user', () => {
    const merged = mergeProfiles(
      { ...emptyProfile, coQuan: 'Sở Nội vụ', diaDanh: '', noiNhan: [] },
      { ...unit, noiNhan: ['Sở A'] },
    );
    expect(merged).toEqual({ ...unit, coQuan: 'Sở Nội vụ', noiNhan: ['Sở A'] });
    expect(isEmptyProfile(emptyProfile)).toBe(true);
    expect(isEmptyProfile(merged)).toBe(false);
  });

  it.each([
    ['2026-02-14', 'Bình An, ngày … tháng 02 năm 2026'],
    ['2026-06-14', 'Bình An, ngày … tháng 6 năm 2026'],
    ['2026-11-14', 'Bình An, ngày … tháng 11 năm 2026'],
  ])('writes the place and date of %s', (today, line) => {
    expect(unitLines(unit, 'dia-danh', today)).toEqual([line]);
  });

  it('writes recipients and signature as a document has them', () => {
    expect(unitLines({ ...unit, noiNhan: ['Như trên', 'Lưu: VT, VP'] }, 'noi-nhan', '2026-06-14')).toEqual([
      ...['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'],
    ]);
    expect(unitLines({ ...unit, noiNhan: ['Sở Nội vụ'] }, 'noi-nhan', '2026-06-14')).toEqual([
      ...['Nơi nhận:', '- Sở Nội vụ;', '- Lưu: VT.'],
    ]);
    expect(unitLines(unit, 'nguoi-ky', '2026-06-14')).toEqual(['GIÁM ĐỐC', 'Lê Văn Bình']);
    expect(unitLines(emptyProfile, 'nguoi-ky', '2026-06-14')).toEqual([]);
    expect(unitLines(emptyProfile, 'noi-nhan', '2026-06-14')).toEqual([]);
  });
});
