import type { Finding } from '../../../../lib/checklist/result.ts';
import { place } from './text.ts';

function finding(
  rule: string,
  name: string,
  level: Finding['level'],
  quote: string,
  fixed: string | null,
  message: string,
  basis = 'Thông lệ',
): Finding {
  const span = place(quote);
  const fix = fixed === null ? null : { ...span, text: fixed };
  return { rule, name, level, ...span, quote, message, basis, fix, certain: fix !== null };
}

const ND30 = 'Nghị định số 30/2020/NĐ-CP, Phụ lục I';

export const findings: Finding[] = [
  finding(
    'citation/date-mismatch',
    'Ngày viện dẫn',
    'warning',
    '26/11/2022',
    '26/11/2021',
    'Ngày của 33/CT-TTg khác với chỉ mục.',
  ),
  finding(
    'date/leading-zero',
    'Thiếu số 0',
    'warning',
    '5/2/2026',
    '05/02/2026',
    'Ngày dưới 10, tháng 1, 2 cần số 0.',
    ND30,
  ),
  finding(
    'spacing/hyphen',
    'Dấu nối',
    'error',
    'kinh tế- xã hội',
    'kinh tế - xã hội',
    'Dấu nối giữa hai từ phải có khoảng trắng ở cả hai bên.',
  ),
  finding(
    'citation/repealed',
    'Văn bản hết hiệu lực',
    'error',
    '04/2015/NĐ-CP',
    null,
    'Nghị định này đã hết hiệu lực.',
  ),
  finding(
    'number/grouping',
    'Dấu phân nhóm',
    'warning',
    '3924 hồ sơ',
    '3.924 hồ sơ',
    'Thiếu dấu chấm phân nhóm số.',
  ),
  finding(
    'sum/breakdown',
    'Cộng số liệu',
    'error',
    'giải quyết 3.812 hồ sơ',
    null,
    '2.950 + 843 + 9 = 3.802, lệch 10.',
  ),
  finding('number/decimal', 'Dấu thập phân', 'error', '99.2%', '99,2%', 'Dấu thập phân là dấu phẩy.'),
  finding(
    'spacing/before-punctuation',
    'Thừa khoảng trắng',
    'error',
    'người .',
    'người.',
    'Trước dấu chấm không có khoảng trắng.',
    ND30,
  ),
  finding(
    'term/outdated',
    'Tên cơ quan',
    'warning',
    'Thanh tra Sở',
    null,
    'Thanh tra sở đã thôi hoạt động từ 01/7/2025.',
  ),
  finding('orthography/tone-mark', 'Dấu thanh', 'info', 'hoà', 'hòa', 'Dấu thanh đặt ở chữ o trong “hòa”.'),
];
