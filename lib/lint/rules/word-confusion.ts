import type { BlockRule } from '../rule.ts';

/** A slip of the pen, what is meant, and the neighbours with which its syllables are right after all. */
interface Confusion {
  right: string;
  notAfter: RegExp | null;
  notBefore: RegExp | null;
}

/** wrong > right; `/before` and `\after` name the neighbours that make it right: «giám sát nhập khẩu». */
const CONFUSIONS = readConfusions(`
khảo khát>khảo sát, khảo xát>khảo sát, giám xát>giám sát, xâu sát>sâu sát
chông chéo>chồng chéo, chồng chèo>chồng chéo, đèn bù>đền bù
bổ xung>bổ sung/phân, xử dụng>sử dụng, xắp xếp>sắp xếp, sắp sếp>sắp xếp
xát nhập>sáp nhập, sát nhập>sáp nhập/giám|khảo|kiểm|quan, chuẩn đoán>chẩn đoán/tiêu
kiễm tra>kiểm tra, hổ trợ>hỗ trợ, triễn khai>triển khai, đãm bảo>đảm bảo, đảm bão>đảm bảo
phổ biễn>phổ biến, nghỉ quyết>nghị quyết, nghị quyểt>nghị quyết, suất sắc>xuất sắc
tập chung>tập trung/bài|học|luyện|thực|tổng|tuyển, trú trọng>chú trọng/cư|tạm|thường|lưu
cãi cách>cải cách, cải cánh>cải cách, thũ tục>thủ tục, tham nhủng>tham nhũng, khiếu lại>khiếu nại
vướn mắc>vướng mắc, vướng mắt>vướng mắc, thực hiên>thực hiện, thưc hiện>thực hiện, phát sịnh>phát sinh
giải quyêt>giải quyết, hướng dẩn>hướng dẫn, quán triêt>quán triệt, trách nhiêm>trách nhiệm
thăm quan>tham quan, tần xuất>tần suất, đề suất>đề xuất/vấn|chủ|chuyên|tiêu
sản suất>sản xuất/tài|động|nông|thủy|thuỷ|khoáng, sử lý>xử lý/lịch|tiểu, sử phạt>xử phạt/lịch
chủ chương>chủ trương\\trình, chủ trường>chủ trương\\(?!đường lối|chính sách|của đảng)
chính xách>chính sách, sác nhận>xác nhận, sác định>xác định
`);

function readConfusions(list: string): Map<string, Confusion> {
  const entry = /^(?<wrong>[^>]+)>(?<right>[^/\\]+)(?:\/(?<left>[^\\]+))?(?:\\(?<next>.+))?$/u;
  const entries = list.trim().split(/,\s|\n/);
  return new Map(
    entries.map((text) => {
      const { wrong = '', right = '', left, next } = entry.exec(text)?.groups ?? {};
      const notAfter = left === undefined ? null : new RegExp(`(?<!\\p{L})(?:${left})\\s+$`, 'iu');
      const notBefore = next === undefined ? null : new RegExp(`^[\\s,]+(?![\\s,])${next}`, 'iu');
      return [wrong, { right, notAfter, notBefore }];
    }),
  );
}

/** Most words begin none of them. */
const FIRST_SYLLABLES = new Set(Array.from(CONFUSIONS.keys(), (wrong) => wrong.split(' ')[0]));

export const rule: BlockRule = {
  scope: 'block',
  id: 'word/confusion',
  name: 'Từ viết sai',
  level: 'warning',
  description: 'Những từ hay viết nhầm trong báo cáo: «khảo khát», «bổ xung», «đề suất», «sử lý».',
  basis: 'Chính tả tiếng Việt',
  examples: {
    good: [
      'Khảo sát, bổ sung, xử lý theo đề xuất.',
      'Các chủ trường mầm non tư thục.',
      'Sản xuất, năng suất và công suất.',
    ],
    bad: [
      { text: 'Kết quả khảo khát cho thấy.', fixed: 'Kết quả khảo sát cho thấy.' },
      { text: 'Bổ xung nội dung còn chông chéo.', fixed: 'Bổ sung nội dung còn chồng chéo.' },
      {
        text: 'Chấp hành chủ trường, đường lối của Đảng.',
        fixed: 'Chấp hành chủ trương, đường lối của Đảng.',
      },
    ],
  },
  check({ block: { text }, words }) {
    return words.flatMap((first, index) => {
      const second = FIRST_SYLLABLES.has(first.lower) ? words[index + 1] : undefined;
      const confusion = second?.follows && CONFUSIONS.get(`${first.lower} ${second.lower}`);
      if (!second || !confusion) return [];
      const [start, end] = [first.start, second.end];
      if (confusion.notAfter?.test(text.slice(Math.max(0, start - 8), start))) return [];
      if (confusion.notBefore?.test(text.slice(end, end + 16))) return [];
      const fix = { start, end, text: likeCase(text.slice(start, end), confusion.right) };
      return [{ start, end, message: `Viết đúng là «${confusion.right}».`, fix }];
    });
  },
};

function likeCase(written: string, right: string): string {
  if (written === written.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
