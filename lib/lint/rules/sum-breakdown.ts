import { withParts } from '../../facts/ratios.ts';
import { addUp, arithmetic } from '../../figures/addition.ts';
import { type Breakdown, wrongBreakdowns } from '../../figures/breakdown.ts';
import { type SpreadBreakdown, wrongLists, wrongTotalsBelow } from '../../figures/listed.ts';
import { wrongOutcomes } from '../../figures/outcomes.ts';
import { wrongTotalRows } from '../../figures/table.ts';
import { wrongTotalsBehind } from '../../figures/total-behind.ts';
import { basedOn } from '../based-on.ts';
import { collect, inEachBlock } from '../by-block.ts';
import { ratiosOf } from '../ratios.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'sum/breakdown',
  name: 'Tổng và các số thành phần',
  level: 'error',
  description:
    'Các số thành phần sau «trong đó», «gồm», trong danh sách, trước «tổng cộng» hoặc ở các dòng trên dòng tổng của bảng phải cộng lại đúng bằng tổng. Chỉ xét khi các phần cùng đơn vị và liệt kê đủ; danh sách có vẻ đủ mà lệch tổng do gõ nhầm một chữ số thì chỉ nhắc.',
  basis: 'Phép cộng; biểu II.06a/VPCP/KSTT, Thông tư số 01/2020/TT-VPCP',
  examples: {
    good: [
      'Đã giải quyết 45/50 hồ sơ (trực tuyến 30 hồ sơ, trực tiếp 20 hồ sơ).',
      'Đã giải quyết 45/50 hồ sơ, trong đó đúng hạn 40 hồ sơ, quá hạn 5 hồ sơ.',
      'Tiếp 25 lượt/32 người (thường xuyên 18 lượt/22 người, định kỳ 07 lượt/10 người).',
      'Tổng số 120 hồ sơ, gồm:\n- Trực tuyến: 80 hồ sơ;\n- Trực tiếp: 40 hồ sơ.',
      'Đã giải quyết 1.000 hồ sơ, trong đó trước hạn 600 hồ sơ (đạt 60%), đúng hạn 390 hồ sơ, quá hạn 10 hồ sơ.',
      'Tiếp nhận 500 hồ sơ (trong đó: trực tuyến 380 hồ sơ, trực tiếp 115 hồ sơ, 5 hồ sơ kỳ trước chuyển qua).',
      'Toàn ngành có 40 đơn vị, trong đó 12 đơn vị tự chủ và 10 đơn vị đạt chuẩn.',
      'Nhận 30 đơn, gồm 18 đơn khiếu nại, 12 đơn tố cáo; đã giải quyết 25 đơn.',
      'Thu 10,4 tỷ đồng, gồm: thuế 5,2 tỷ đồng, phí 5,3 tỷ đồng.',
      'Trường có 350 học sinh (nữ 200, dân tộc thiểu số 30, nam 150).',
      'Có 100 đại biểu, trong đó 60 đại biểu nữ và 55 đại biểu trẻ.',
      'Tiếp nhận 900 hồ sơ, trong đó trước hạn 500 hồ sơ, đúng hạn 300 hồ sơ, quá hạn 5 hồ sơ; số còn lại đang giải quyết.',
      'Tiếp nhận 700 hồ sơ, trong đó trực tuyến 500 hồ sơ, trực tiếp 150 hồ sơ; số còn lại gửi qua bưu chính.',
      'Đã xử lý 15 vụ, trong đó 10 vụ đúng hạn, quá hạn 2 vụ; còn 3 vụ chưa đến hạn.',
      'Nhận 30 đơn, gồm 18 đơn khiếu nại, 5 đơn tố cáo; 7 đơn kiến nghị đối với đất đai.',
      'Đã giải quyết 90 hồ sơ (đúng hạn 80, trực tuyến 30).',
      'Tổng số hồ sơ là 1.250 hồ sơ; trong đó mới tiếp nhận là 1.100 hồ sơ, kỳ trước chuyển qua là 150 hồ sơ.',
      'Tiếp nhận 900 hồ sơ, đã giải quyết 800 hồ sơ; trong đó trực tuyến 500 hồ sơ, trực tiếp 400 hồ sơ.',
      'Đã giải quyết 805 hồ sơ, trong đó đúng hạn 800 hồ sơ, quá hạn 5 hồ sơ; đang giải quyết 95 hồ sơ.',
      'Nhận 64 đơn, trong đó có 15 đơn khiếu nại và 08 đơn tố cáo.',
      'Có 40 công chức (nữ 18 người, đảng viên 21 người).',
      'Ban Chỉ đạo gồm 21 đồng chí: 01 Trưởng ban, 02 Phó Trưởng ban, thành viên là trưởng các phòng.',
      'Thu hút 450 người (ngày đầu 150 người, ngày sau 200 người).',
      'Đã tiếp 12 lượt tại xã, 15 lượt tại thôn; lũy kế từ đầu năm, tổng cộng 128 lượt.',
      'Hội nghị có 60 ý kiến: 14 ý kiến về đất đai, 16 ý kiến về giao thông, 12 ý kiến về môi trường.',
      'Tiếp nhận 900 hồ sơ, đã giải quyết 800 hồ sơ, trong đó hồ sơ nộp trực tuyến là 850 hồ sơ.',
      'Đơn nhận được:\n- Khiếu nại: 20 đơn;\n- Tố cáo: 05 đơn.\nTổng cộng: 25 đơn.',
    ],
    bad: [
      { text: 'Đã giải quyết 45/50 hồ sơ, trong đó đúng hạn 40 hồ sơ, quá hạn 7 hồ sơ.', fixed: null },
      {
        text: 'Tiếp 25 lượt/32 người (thường xuyên 18 lượt/22 người, định kỳ 08 lượt/10 người).',
        fixed: null,
      },
      { text: 'Ban hành 56 văn bản, gồm 12 kế hoạch, 30 công văn, 15 báo cáo.', fixed: null },
      { text: 'Đã giải quyết 1.210 hồ sơ (trước hạn 900, đúng hạn 300, quá hạn 9).', fixed: null },
      { text: 'Tiếp nhận 500 hồ sơ, trong đó: trực tuyến 380 hồ sơ, trực tiếp 100 hồ sơ.', fixed: null },
      { text: 'Nhận 30 đơn, gồm: 18 đơn khiếu nại, 13 đơn tố cáo.', fixed: null },
      {
        text: 'Phòng đã xử lý 910 hồ sơ, trong đó trước hạn 500 hồ sơ, đúng hạn 400 hồ sơ, quá hạn 5 hồ sơ; số còn lại chưa đến hạn.',
        fixed: null,
      },
      { text: 'Nhận 30 đơn, gồm 18 đơn khiếu nại, 13 đơn tố cáo; đã giải quyết 25 đơn.', fixed: null },
      {
        text: 'Kinh phí 520 triệu đồng, gồm: ngân sách 300 triệu đồng, xã hội hóa 200 triệu đồng.',
        fixed: null,
      },
      { text: 'Tiếp 45 lượt (trong đó tiếp thường xuyên 30 lượt, tiếp định kỳ 14 lượt).', fixed: null },
      { text: 'Tiếp công dân 45 lượt: thường xuyên 30 lượt, định kỳ 14 lượt.', fixed: null },
      {
        text: 'Tổng số hồ sơ là 1.250 hồ sơ; trong đó mới tiếp nhận là 1.100 hồ sơ, kỳ trước chuyển qua là 140 hồ sơ.',
        fixed: null,
      },
      {
        text: 'Tổng số hồ sơ tiếp nhận: 1.250 hồ sơ (trong đó: tiếp nhận mới 1.100 hồ sơ, kỳ trước chuyển sang 140 hồ sơ).',
        fixed: null,
      },
      { text: 'Tổng số 120 hồ sơ, gồm:\n- Trực tuyến: 80 hồ sơ;\n- Trực tiếp: 45 hồ sơ.', fixed: null },
      { text: 'Hồ sơ tiếp nhận: 500 (trực tuyến: 380; trực tiếp: 100).', fixed: null },
      { text: 'Đã tiếp nhận 720 hồ sơ. Trong đó, trực tuyến 700 hồ sơ; trực tiếp 30 hồ sơ.', fixed: null },
      { text: 'Ban hành 04 quyết định, 15 kế hoạch và 21 công văn; tổng cộng 41 văn bản.', fixed: null },
      { text: 'Đơn nhận được:\n- Khiếu nại: 20 đơn;\n- Tố cáo: 05 đơn.\nTổng cộng: 26 đơn.', fixed: null },
      { text: 'Tổ giám sát gồm 09 thành viên: 01 Tổ trưởng, 02 Tổ phó và 05 thành viên.', fixed: null },
      {
        text: 'Hội nghị có 44 ý kiến: 14 ý kiến về đất đai, 16 ý kiến về giao thông, 12 ý kiến về môi trường.',
        fixed: null,
      },
      { text: 'Tiếp nhận 20 vụ; hòa giải thành 15 vụ, không thành 03 vụ, đang hòa giải 04 vụ.', fixed: null },
      {
        text: 'Đã trả 640 hồ sơ: trước hạn 400 hồ sơ, đúng hạn 220 hồ sơ; còn 30 hồ sơ quá hạn.',
        fixed: null,
      },
      { text: 'Nhận 30 đơn, trong đó có 35 đơn khiếu nại.', fixed: null },
      { text: 'Công khai 1.052 thủ tục (cấp tỉnh 780, cấp xã 172, ngành dọc 90).', fixed: null },
    ],
  },
  check(facts) {
    const { blocks } = facts;
    return [
      ...inText(blocks),
      ...wrongLists(blocks).map(placed),
      ...wrongTotalsBelow(blocks).map(placed),
      ...inTables(facts),
    ];
  },
};

const cells = collect((facts) => (facts.block.hint?.tableCell ? [facts] : []));
const inTables = basedOn(
  ({ blocks }) => [cells(blocks)],
  (all) => wrongTotalRows(all).map(placed),
);

function placed({ block, ...breakdown }: SpreadBreakdown): RuleFinding {
  return { block, ...toFinding(breakdown) };
}

const inText = inEachBlock((facts) => {
  const ratios = ratiosOf(facts);
  // The parts may be those of the whole: «45/50 hồ sơ (trực tuyến 30, trực tiếp 20)».
  const isOfWhole = ({ total, parts }: Breakdown) =>
    ratios.some(({ start, whole }) => start === total.start && addUp(parts, whole));
  const { text } = facts.block;
  const numbers = withParts(facts.numbers, ratios);
  const lists = wrongBreakdowns(text, numbers).filter((breakdown) => !isOfWhole(breakdown));
  const others =
    ratios.length > 0 ? [] : [...wrongOutcomes(text, numbers), ...wrongTotalsBehind(text, numbers)];
  const isNew = ({ total }: Breakdown) => !lists.some((list) => list.total === total);
  return [...lists, ...others.filter(isNew)].map(toFinding);
});

function toFinding({ total, parts, certain }: Breakdown): Omit<RuleFinding, 'block'> {
  const { start, unitEnd: end } = total;
  const [part, second] = parts;
  const message =
    part && !second
      ? `Số thành phần không thể lớn hơn tổng: trong ${total.written} không thể có ${part.written}.`
      : `Tổng phải bằng các số thành phần: ${arithmetic(parts, total)}.`;
  return { start, end, message, fix: null, ...(certain ? {} : { level: 'warning' }) };
}
