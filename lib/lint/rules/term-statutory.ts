import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** What a law names so. */
const IN_LAW =
  /(?<=(?<!\p{L})phòng)[ \u00a0]+(?=chống (?:tham nhũng|ma túy|ma tuý|thiên tai|bạo lực gia đình|mua bán người|rửa tiền|khủng bố|tác hại của|bệnh truyền nhiễm)(?!\p{L}))/giu;

/** What is written so by habit only. */
const BY_HABIT =
  /(?<=(?<!\p{L})phòng)[ \u00a0]+(?=chống (?:dịch|tội phạm|suy thoái|lãng phí|tệ nạn)(?!\p{L}))/giu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'term/statutory',
  name: 'Thuật ngữ theo luật',
  level: 'warning',
  description:
    'Thuật ngữ viết đúng như trong luật: «phòng, chống tham nhũng», «phòng, chống thiên tai» có dấu phẩy.',
  basis: 'Tên gọi trong Luật Phòng, chống tham nhũng; Luật Phòng, chống thiên tai và các luật cùng loại',
  examples: {
    good: ['Phòng, chống tham nhũng, lãng phí.', 'Trang bị phòng chống sét.', 'Phòng, chống dịch Covid-19.'],
    bad: [
      {
        text: 'Kế hoạch phòng chống tham nhũng năm 2025.',
        fixed: 'Kế hoạch phòng, chống tham nhũng năm 2025.',
      },
      { text: 'Phòng chống thiên tai.', fixed: 'Phòng, chống thiên tai.' },
      { text: 'Công tác phòng chống dịch bệnh.', fixed: 'Công tác phòng, chống dịch bệnh.' },
    ],
  },
  check({ block: { text } }) {
    const byHabit = findPattern(
      text,
      BY_HABIT,
      'Văn bản nhà nước viết «phòng, chống» có dấu phẩy.',
      () => ', ',
    );
    return [
      ...findPattern(text, IN_LAW, 'Luật viết «phòng, chống» có dấu phẩy.', () => ', '),
      ...byHabit.map((finding) => ({ ...finding, level: 'info' as const })),
    ];
  },
};
