import { wrongFlows } from '../../figures/flow.ts';
import { keepFor } from '../../text/keep-for.ts';
import { basedOn } from '../based-on.ts';
import { passages } from '../passages.ts';
import type { DocumentRule } from '../rule.ts';

const wrongIn = keepFor(wrongFlows);

export const rule: DocumentRule = {
  scope: 'document',
  id: 'sum/flow',
  name: 'Tiếp nhận và giải quyết',
  level: 'error',
  description:
    'Số tiếp nhận bằng số đã giải quyết cộng số đang giải quyết; số đã giải quyết bằng trước hạn cộng đúng hạn cộng quá hạn. Xét cả khi các số nằm ở nhiều câu, nhiều dòng.',
  basis: 'Biểu II.06a/VPCP/KSTT, Thông tư số 01/2020/TT-VPCP',
  examples: {
    good: [
      'Đã tiếp nhận 500 hồ sơ (trực tuyến 380 hồ sơ, trực tiếp 115 hồ sơ, 5 hồ sơ kỳ trước chuyển qua). Đã giải quyết 490 hồ sơ, 10 hồ sơ trong hạn đang giải quyết.',
      'Tiếp nhận 30 đơn, trả lại 3 đơn không đủ điều kiện. Đã giải quyết 20 đơn, đang giải quyết 7 đơn.',
      'Tiếp nhận mới 495 hồ sơ, kỳ trước chuyển sang 5 hồ sơ. Đã giải quyết 490 hồ sơ; đang giải quyết 10 hồ sơ.',
      'Tiếp nhận 30 đơn; đã giải quyết 5 vụ việc, đang giải quyết 2 vụ việc.',
      'Cấp tỉnh tiếp nhận 500 hồ sơ, đã giải quyết 490 hồ sơ; cấp xã tiếp nhận 300 hồ sơ, đang giải quyết 4 hồ sơ.',
      'Tiếp nhận và giải quyết 04/04 đơn; đang xử lý 01 đơn.',
      'Tiếp nhận 45 đơn, có 20 đơn thuộc thẩm quyền, đã giải quyết 15 đơn, đang giải quyết 05 đơn.',
    ],
    bad: [
      {
        text: 'Đã tiếp nhận 500 hồ sơ. Đã giải quyết 490 hồ sơ, 15 hồ sơ trong hạn đang giải quyết.',
        fixed: null,
      },
      { text: 'Tiếp nhận 30 đơn; đã giải quyết 25 đơn, đang giải quyết 6 đơn.', fixed: null },
      {
        text: '- Tổng số hồ sơ tiếp nhận: 500 hồ sơ\n- Đã giải quyết: 480 hồ sơ\n- Đang giải quyết: 30 hồ sơ',
        fixed: null,
      },
      {
        text: 'Tiếp nhận 500 hồ sơ. Đã giải quyết 490 hồ sơ. Trước hạn 300 hồ sơ; đúng hạn 185 hồ sơ; quá hạn 15 hồ sơ.',
        fixed: null,
      },
    ],
  },
  check: basedOn(
    ({ blocks }) => [passages(blocks)],
    (found) =>
      found.flatMap(wrongIn).map(({ total: { block, number }, identity, arithmetic, certain }) => ({
        block,
        start: number.start,
        end: number.unitEnd,
        message: `${identity}: ${arithmetic}.`,
        fix: null,
        ...(certain ? {} : { level: 'warning' }),
      })),
  ),
};
