import { describe, expect, it } from 'vitest';
import { secrecyMark } from '../../lib/text/secrecy-mark.ts';

const draft = (line: string) => `SỞ NỘI VỤ\n${line}\nBÁO CÁO\nCông tác bảo vệ bí mật nhà nước`;

describe('the secrecy mark of a text', () => {
  it.each([
    ['MẬT', 'MẬT'],
    ['  TỐI MẬT\t', 'TỐI MẬT'],
    ['TUYỆT MẬT\r', 'TUYỆT MẬT'],
    ['\u00A0TUYỆT\u00A0 MẬT', 'TUYỆT MẬT'],
    ['MẬT'.normalize('NFD'), 'MẬT'],
    ['**TỐI MẬT**', 'TỐI MẬT'],
    ['# MẬT', 'MẬT'],
    ['[MẬT]', 'MẬT'],
    ['| TUYỆT MẬT |', 'TUYỆT MẬT'],
    ['UBND TỈNH A    MẬT', 'MẬT'],
    ['UBND TỈNH A\tTỐI MẬT', 'TỐI MẬT'],
    ['| UBND TỈNH A | **MẬT** |', 'MẬT'],
    ['Số: 12/BC-SNV  TUYỆT  MẬT ', 'TUYỆT MẬT'],
    ['MẬT        Vĩnh An, ngày 05 tháng 02 năm 2026', 'MẬT'],
    ['| TỐI MẬT | Vĩnh An |', 'TỐI MẬT'],
    ['Độ mật: TỐI MẬT', 'TỐI MẬT'],
    ['**Độ mật:** Mật', 'MẬT'],
    ['Độ khẩn: Hỏa tốc    Mức độ mật : tuyệt mật', 'TUYỆT MẬT'],
    ['TUYỆT\u200B MẬT', 'TUYỆT MẬT'],
    ['\uFEFFM\u2060ẬT', 'MẬT'],
  ])('is found in the line «%s»', (line, mark) => {
    expect(secrecyMark(draft(line))).toBe(mark);
    expect(secrecyMark(line)).toBe(mark);
  });

  it.each([
    'CÔNG TÁC BẢO MẬT',
    'BÍ MẬT NHÀ NƯỚC',
    'Mật',
    'mật ong',
    'Độ mật: Thường',
    'MẬTĐỘ',
    '1. MẬT',
    'TỐI\nMẬT ĐỘ',
    'văn bản TỐI MẬT',
    'CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'TĂNG CƯỜNG BẢO  MẬT',
    'QUẢN LÝ TÀI LIỆU  MẬT',
    'I. KẾT QUẢ  BẢO VỆ BÍ MẬT',
    'MẬT  ĐỘ DÂN SỐ',
    'Cán bộ xác định độ mật: tối mật, mật.',
    'Văn bản có độ mật: Mật',
    'Độ mật: tuyệt mật, tối mật và mật',
    'Nội dung  mật',
    '',
  ])('is not found in the line «%s»', (line) => {
    expect(secrecyMark(draft(line))).toBeNull();
  });
});
