import { describe, expect, it } from 'vitest';
import { createDocument } from '../../lib/text/create-document.ts';
import { readProfile } from '../../lib/text/profile.ts';

const profileOf = (text: string) => readProfile(createDocument(text, { layout: 'lines' }));

describe('readProfile', () => {
  it.each([
    ['', 'state'],
    ['BÁO CÁO\nKết quả công tác năm 2025', 'state'],
    ['UBND TỈNH\nSố:     /BC-SNV\nBÁO CÁO\nKết quả công tác năm 2025', 'state'],
    ['Số: 12-QĐ/UBND\nQUYẾT ĐỊNH\nVề việc kiện toàn', 'state'],
    ['BÁO CÁO\nThực hiện Chỉ thị số 05-CT/TW của Đảng Cộng sản Việt Nam', 'state'],
    ['BÁO CÁO\nTHỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI\nĐẢNG BỘ TỈNH', 'state'],
    ['KẾ HOẠCH\nTổ chức thực hiện\nTM. ỦY BAN NHÂN DÂN', 'state'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nTUYÊN TRUYỀN ĐẠI HỘI\nĐẢNG BỘ TỈNH', 'state'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM\nBÁO CÁO\nKết quả công tác năm 2025', 'party'],
    ['TỈNH ỦY\nĐẢNG CỘNG SẢN\nVIỆT NAM\nBÁO CÁO', 'party'],
    ['TỈNH ỦY        ĐẢNG CỘNG SẢN VIỆT NAM\nBÁO CÁO', 'party'],
    ['UBND TỈNH        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nT/M TỔ CÔNG TÁC', 'state'],
    ['ĐẢNG ỦY SỞ NỘI VỤ\nBÁO CÁO', 'party'],
    ['Số     -BC/ĐU\nBÁO CÁO\nKết quả công tác năm 2025', 'party'],
    ['Số 05-CTr/TU\nCHƯƠNG TRÌNH', 'party'],
    ['BÁO CÁO\nKết quả công tác năm 2025\nT/M BAN THƯỜNG VỤ', 'party'],
    ['HƯỚNG DẪN\nMột số nội dung\nK/T TRƯỞNG BAN', 'party'],
  ])('«%s» is of the %s', (text, profile) => {
    expect(profileOf(text)).toBe(profile);
  });
});
