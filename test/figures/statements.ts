import fc from 'fast-check';

/** A statement with its figures, and which of them may be changed so that it is certainly wrong. */
export interface Statement {
  text: string;
  /** The same with one figure changed by more than rounding can explain. */
  wrong: string;
}

const dotted = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
const padded = (value: number) => (value < 10 ? `0${value}` : dotted(value));
const rounded = (value: number, decimals: number) =>
  value.toFixed(decimals).replace('.', ',').replace(/,0+$/, '');

const count = fc.integer({ min: 12, max: 6000 });
/** How far off a wrong figure is. */
const error = fc.integer({ min: 1, max: 9 });
const style = fc.constantFrom(dotted, padded);
const unit = fc.constantFrom('hồ sơ', 'đơn', 'lượt', 'vụ việc', 'văn bản');

function given<T extends unknown[]>(
  parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
  make: (...values: T) => Statement,
): fc.Arbitrary<Statement> {
  return fc.tuple(...parts).map((values) => make(...(values as T)));
}

const breakdown = given(
  [count, count, count, error, style, fc.integer({ min: 0, max: 11 })],
  (a, b, c, off, show, wording) => {
    const write = (total: number) =>
      [
        `Tiếp nhận ${show(total)} hồ sơ (trực tuyến ${show(a)} hồ sơ, trực tiếp ${show(b)} hồ sơ, kỳ trước chuyển sang ${show(c)} hồ sơ).`,
        `Trong kỳ đã tiếp nhận ${show(total)} hồ sơ, gồm: ${show(a)} hồ sơ trực tuyến, ${show(b)} hồ sơ trực tiếp và ${show(c)} hồ sơ kỳ trước chuyển qua.`,
        `Đã giải quyết ${show(total)} hồ sơ, trong đó: trước hạn ${show(a)} hồ sơ, đúng hạn ${show(b)} hồ sơ, quá hạn ${show(c)} hồ sơ.`,
        `Số hồ sơ đã giải quyết: ${show(total)} hồ sơ; trong đó trước hạn: ${show(a)}, đúng hạn: ${show(b)}, quá hạn: ${show(c)}.`,
        `Tiếp ${show(total)} lượt công dân, bao gồm tiếp thường xuyên ${show(a)} lượt, tiếp định kỳ ${show(b)} lượt, tiếp đột xuất ${show(c)} lượt.`,
        `Tiếp công dân: ${show(total)} lượt (thường xuyên: ${show(a)} lượt; định kỳ: ${show(b)} lượt; đột xuất: ${show(c)} lượt).`,
        `Nhận ${show(total)} đơn, gồm ${show(a)} đơn khiếu nại, ${show(b)} đơn tố cáo, ${show(c)} đơn kiến nghị, phản ánh.`,
        `Tổng số ${show(total)} đơn, chia ra: khiếu nại ${show(a)} đơn; tố cáo ${show(b)} đơn; kiến nghị ${show(c)} đơn.`,
        `Đã xử lý ${show(total)} văn bản, gồm:\n- Văn bản chỉ đạo: ${show(a)} văn bản;\n- Văn bản hướng dẫn: ${show(b)} văn bản;\n- Văn bản trả lời: ${show(c)} văn bản.`,
        `Sở ban hành ${show(a)} quyết định, ${show(b)} kế hoạch và ${show(c)} công văn; tổng cộng ${show(total)} văn bản.`,
        `Kết quả tiếp nhận:\n- Trực tuyến: ${show(a)} hồ sơ;\n- Trực tiếp: ${show(b)} hồ sơ;\n- Bưu chính: ${show(c)} hồ sơ.\nTổng cộng: ${show(total)} hồ sơ.`,
        `Các tổ tiếp nhận ${show(total)} vụ việc; hòa giải thành ${show(a)} vụ, không thành ${show(b)} vụ, đang hòa giải ${show(c)} vụ.`,
      ][wording] ?? '';
    return { text: write(a + b + c), wrong: write(a + b + c + off) };
  },
);

const flow = given(
  [count, count, error, style, fc.integer({ min: 0, max: 4 })],
  (a, b, off, show, wording) => {
    const write = (total: number) =>
      [
        `Đã tiếp nhận ${show(total)} hồ sơ. Đã giải quyết ${show(a)} hồ sơ, ${show(b)} hồ sơ trong hạn đang giải quyết.`,
        `Tiếp nhận ${show(total)} đơn; đã giải quyết ${show(a)} đơn, đang giải quyết ${show(b)} đơn.`,
        `Tổng số hồ sơ tiếp nhận là ${show(total)} hồ sơ; đã xử lý ${show(a)} hồ sơ; còn lại ${show(b)} hồ sơ.`,
        `- Tổng số hồ sơ tiếp nhận: ${show(total)} hồ sơ;\n- Đã giải quyết: ${show(a)} hồ sơ;\n- Đang giải quyết: ${show(b)} hồ sơ.`,
        `Trong năm, cơ quan tiếp nhận ${show(total)} kiến nghị, đã giải quyết ${show(a)} kiến nghị và đang xử lý ${show(b)} kiến nghị.`,
      ][wording] ?? '';
    return { text: write(a + b), wrong: write(a + b + off) };
  },
);

const share = given(
  [
    count,
    count,
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 2, max: 9 }),
    style,
    unit,
    fc.integer({ min: 0, max: 6 }),
  ],
  (part, rest, decimals, off, show, noun, wording) => {
    const whole = part + rest;
    const write = (rate: number) => {
      const shown = `${rounded(rate, decimals)}%`;
      return (
        [
          `Đã giải quyết ${show(part)}/${show(whole)} ${noun}, đạt ${shown}.`,
          `Đã giải quyết ${show(part)}/${show(whole)} ${noun} (đạt tỷ lệ ${shown}).`,
          `Có ${show(part)} ${noun} trên tổng số ${show(whole)} ${noun}, chiếm ${shown}.`,
          `Hoàn thành ${show(part)}/${show(whole)} ${noun} được giao, tương ứng ${shown}.`,
          `Tiếp nhận ${show(whole)} ${noun}, trong đó trực tuyến ${show(part)} ${noun} (${shown}).`,
          `Tiếp nhận ${show(whole)} ${noun}, đã giải quyết ${show(part)} ${noun}, đạt tỷ lệ ${shown}.`,
          `Trong tổng số ${show(whole)} ${noun} (trong đó ${show(part)} ${noun} nộp qua mạng, chiếm ${shown}) có nhiều nội dung mới.`,
        ][wording] ?? ''
      );
    };
    const rate = (100 * part) / whole;
    return { text: write(rate), wrong: write(rate > 50 ? rate - off : rate + off) };
  },
);

const change = given(
  [
    count,
    fc.integer({ min: 1, max: 11 }),
    error,
    fc.integer({ min: 0, max: 2 }),
    style,
    unit,
    fc.boolean(),
    fc.integer({ min: 0, max: 4 }),
  ],
  (base, difference, off, decimals, show, noun, rises, wording) => {
    const now = rises ? base + difference : base - difference;
    const word = rises ? 'tăng' : 'giảm';
    const write = (by: number, rate: number) => {
      const shown = `${rounded(rate, decimals)}%`;
      return (
        [
          `Có ${show(now)} ${noun}, ${word} ${show(by)} ${noun}, tương ứng ${shown} so với cùng kỳ (${show(base)} ${noun}).`,
          `Có ${show(now)} ${noun}, ${word} ${shown} so với cùng kỳ năm 2025 (${show(base)} ${noun}).`,
          `Có ${show(now)} ${noun} (${word} ${show(by)} ${noun} so với cùng kỳ năm trước là ${show(base)} ${noun}).`,
          `Số lượng ${word} từ ${show(base)} ${noun} ${rises ? 'lên' : 'xuống'} ${show(now)} ${noun}, ${word} ${shown}.`,
          `Có ${show(now)} ${noun}, ${word} ${show(by)} ${noun} (${shown}) so với 6 tháng đầu năm 2025.`,
        ][wording] ?? ''
      );
    };
    const rate = (100 * difference) / base;
    return { text: write(difference, rate), wrong: write(difference + off, rate + off + 1) };
  },
);

/** Statements of reports in many wordings, right and wrong. */
export const statements: Record<string, fc.Arbitrary<Statement>> = { breakdown, flow, share, change };
