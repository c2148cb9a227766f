import { PARTY_FORM } from '../party-form.ts';
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

const ISSUER =
  /^ (?=(?:Ban Bí thư|Bộ Chính trị|Ban Chấp hành Trung ương|Chính phủ|Thủ tướng Chính phủ|Quốc hội|Ủy ban|Uỷ ban|UBND|Hội đồng nhân dân|HĐND|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Ban Thường vụ|Bộ trưởng|Chủ tịch)(?!\p{L}))/u;

const FRONT = /phản biện xã hội(?= Mặt trận Tổ quốc(?!\p{L}))/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'word/missing-cua',
  name: 'Thiếu chữ «của»',
  level: 'warning',
  description:
    'Giữa ngày ban hành và tên cơ quan ban hành của văn bản viện dẫn có chữ «của»; «phản biện xã hội của Mặt trận Tổ quốc».',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b',
  partyBasis: PARTY_FORM,
  examples: {
    good: [
      'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
      'Ngày 15/5/2016 Chính phủ họp phiên thường kỳ.',
      'Công văn số 12/SCT-VP ngày 05/6/2025 gửi UBND tỉnh.',
    ],
    bad: [
      {
        text: 'Chỉ thị số 05-CT/TW ngày 15/5/2016 Bộ Chính trị về đẩy mạnh học tập.',
        fixed: 'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập.',
      },
      {
        text: 'Theo Quyết định số 12/QĐ-UBND ngày 06/6/2025 UBND tỉnh về phân công.',
        fixed: 'Theo Quyết định số 12/QĐ-UBND ngày 06/6/2025 của UBND tỉnh về phân công.',
      },
      {
        text: 'Nghị quyết số 18-NQ/TW ngày 25/10/2017 Ban Chấp hành Trung ương Đảng.',
        fixed: 'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng.',
      },
      {
        text: 'Tăng cường giám sát, phản biện xã hội Mặt trận Tổ quốc Việt Nam.',
        fixed: 'Tăng cường giám sát, phản biện xã hội của Mặt trận Tổ quốc Việt Nam.',
      },
    ],
  },
  check({ block: { text }, citations }) {
    const message = 'Trước tên tổ chức có chữ «của».';
    const front = findPattern(text, FRONT, message, ([written]) => `${written} của`);
    const issuers = citations.flatMap(({ start, symbol, date }) => {
      if (!symbol || !date || !ISSUER.test(text.slice(date.end, date.end + 30))) return [];
      return [
        {
          start,
          end: date.end,
          message: 'Trước tên cơ quan ban hành có chữ «của».',
          fix: { start: date.end, end: date.end, text: ' của' },
        },
      ];
    });
    return [...issuers, ...front];
  },
};
