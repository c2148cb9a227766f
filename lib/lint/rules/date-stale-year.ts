import type { OutlineNode } from '../../report/outline.ts';
import { type Period, readPeriod } from '../../report/period.ts';
import { readGenre } from '../../report/recognise.ts';
import { basedOn } from '../based-on.ts';
import { byBlock, collect } from '../by-block.ts';
import type { BlockFacts, DocumentRule, RuleFinding } from '../rule.ts';

/** The names of a period, with the year as the only group. */
const NAMES = {
  half: '0?6 tháng đầu năm',
  nine: '0?9 tháng(?: đầu)? năm',
  quarter: String.raw`quý (?:IV|I{1,3}|[1-4])(?:\/| năm )`,
  month: String.raw`tháng \d{1,2}(?:\/| năm )`,
  year: 'năm',
};
type Kind = keyof typeof NAMES;

const YEAR = String.raw` ?(?<year>20\d\d)(?![\d/-])`;
/** Where a sentence begins: after a number, a bullet or another sentence. */
const BEGIN = String.raw`(?:^|[.;:] )(?:[-–+*•] ?|\d{1,2}(?:\.\d{1,2})*[.)] ?|[a-zđ]\) ?)?`;
/** A document's name or a comparison: another year than the report's own is meant. */
const OTHER_TIME =
  /(?<!\p{L})(?:so với|cùng kỳ|so sánh|trước|kế hoạch|chương trình|quyết định|chỉ thị|nghị quyết|từ năm|đến năm|giai đoạn|tồn đọng|chuyển sang|kết luận|số)(?!\p{L})/iu;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'date/stale-year',
  name: 'Kỳ, năm của bản trước',
  level: 'warning',
  description:
    'Báo cáo viết từ bản của kỳ trước hay còn sót năm cũ: báo cáo năm 2026 mà ghi “Trong 6 tháng đầu năm 2025, Sở đã …”. So sánh với năm trước thì không tính.',
  basis: 'Thông lệ; kỳ báo cáo theo Nghị định số 09/2019/NĐ-CP',
  partyBasis: 'Thông lệ',
  oneByOne: true,
  examples: {
    good: [
      'BÁO CÁO\nKết quả cải cách hành chính quý III/2026\nTrên đây là báo cáo kết quả cải cách hành chính quý III năm 2026.',
      'BÁO CÁO\nKết quả công tác dân vận năm 2026\nTrên đây là báo cáo năm 2026, nhiệm vụ 6 tháng đầu năm 2027.',
      'BÁO CÁO\nKết quả công tác dân vận 6 tháng đầu năm 2026\nTrong 6 tháng đầu năm 2026, Sở tiếp 12 lượt, tăng 2 lượt so với 6 tháng đầu năm 2025.',
      'BÁO CÁO\nKết quả công tác dân vận năm 2026\nThực hiện Kế hoạch số 12/KH-SCT về công tác dân vận năm 2025, Sở báo cáo như sau.',
      'BÁO CÁO\nKết quả công tác dân vận năm 2026\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027\nTiếp tục thực hiện.',
      'BÁO CÁO\nKết quả công tác dân vận 6 tháng đầu năm 2026\nNăm 2025, Sở được xếp loại tốt.',
    ],
    bad: [
      {
        text: 'BÁO CÁO\nKết quả công tác dân vận 6 tháng đầu năm 2026\nTrên đây là báo cáo kết quả công tác dân vận 9 tháng đầu năm 2026 của Sở.',
        fixed: null,
      },
      {
        text: 'BÁO CÁO\nKết quả cải cách hành chính 6 tháng đầu năm 2026\nThực hiện Kế hoạch năm 2026, Sở báo cáo kết quả thực hiện 6 tháng đầu năm 2025 như sau:',
        fixed:
          'BÁO CÁO\nKết quả cải cách hành chính 6 tháng đầu năm 2026\nThực hiện Kế hoạch năm 2026, Sở báo cáo kết quả thực hiện 6 tháng đầu năm 2026 như sau:',
      },
      {
        text: 'BÁO CÁO\nKết quả công tác dân vận 6 tháng đầu năm 2026\nTrong 6 tháng đầu năm 2025, Sở tiếp 12 lượt.',
        fixed:
          'BÁO CÁO\nKết quả công tác dân vận 6 tháng đầu năm 2026\nTrong 6 tháng đầu năm 2026, Sở tiếp 12 lượt.',
      },
      {
        text: 'BÁO CÁO\nKết quả công tác dân vận năm 2026\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026\nTiếp tục thực hiện.',
        fixed:
          'BÁO CÁO\nKết quả công tác dân vận năm 2026\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027\nTiếp tục thực hiện.',
      },
      {
        text: 'BÁO CÁO\nKết quả cải cách hành chính quý III/2026\nTrên đây là báo cáo kết quả cải cách hành chính quý III/2025 của Sở.',
        fixed:
          'BÁO CÁO\nKết quả cải cách hành chính quý III/2026\nTrên đây là báo cáo kết quả cải cách hành chính quý III/2026 của Sở.',
      },
    ],
  },
  check: basedOn(
    ({ outline, documentDate, blocks }) => {
      const period = readGenre(outline) === 'bao-cao' ? readPeriod(outline, documentDate) : null;
      const named = yearly(blocks);
      return [named, outline.nodes, outline.layout.bodyFrom, period?.from, period?.to];
    },
    (named, nodes, bodyFrom, from, to) => {
      const kind = from && to && kindOf({ from, to });
      if (!kind) return [];
      const year = Number(to.slice(0, 4));
      const body = named.filter(({ index }) => index >= bodyFrom);
      return [
        ...ownPeriods(body, nodes, kind, year),
        ...plans(body, nodes, kind, year),
        ...otherPeriods(body, kind, to),
      ];
    },
  ),
};

/** The years that a block names; most name none. */
const yearsOf = byBlock(({ block: { text } }): readonly string[] => text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []);

/** The blocks that name a year. */
const yearly = collect((facts) => (yearsOf(facts).length > 0 ? [facts] : []));

function kindOf({ from, to }: Period): Kind | null {
  const months = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000 / 30.4);
  const kinds: Record<number, Kind> = { 1: 'month', 3: 'quarter', 6: 'half', 9: 'nine', 12: 'year' };
  return kinds[months] ?? null;
}

/** Last year named as the report's own period: at the head of a sentence, in a heading, where the report is announced. */
function ownPeriods(
  named: readonly BlockFacts[],
  nodes: readonly OutlineNode[],
  kind: Kind,
  year: number,
): RuleFinding[] {
  const name = `${NAMES[kind]}${YEAR}`;
  const announced = new RegExp(
    `^(?:Trên đây là|.{0,80}?báo cáo)(?! số)(?<between>[^.;]{0,120}?) ${name}`,
    'diu',
  );
  const opens = new RegExp(
    `báo cáo(?! số) (?:kết quả|tình hình)(?<between>[^.;\\d]{0,80}?) ${name}(?=(?: của [^.;\\d]{0,60})? như sau)`,
    'diu',
  );
  const begun = new RegExp(`${BEGIN}(?:Trong |Tính trong )(?<between>)${name}(?=,| [\\p{L}])`, 'diu');
  const headed = new RegExp(`(?:kết quả|tình hình|đánh giá)(?<between>[^.;]{0,120}?) ${name}`, 'diu');
  const heads = new Set(nodes.filter((node) => node.kind === 'heading').map(({ block }) => block));
  return named.flatMap((facts) => {
    const years = yearsOf(facts);
    if (!years.includes(String(year - 1))) return [];
    const { text } = facts.block;
    // What is announced is the report's own period, whatever it is based on: «Thực hiện Kế hoạch năm …, Sở báo cáo …».
    const opening = opens.exec(text);
    const others = years.includes(String(year)) ? null : (begun.exec(text) ?? announced.exec(text));
    const inHeading = !years.includes(String(year)) && heads.has(facts.index) ? headed.exec(text) : null;
    const match = opening ?? others ?? inHeading;
    if (!match || Number(match.groups?.year) !== year - 1) return [];
    const sentence = text.slice(match.index).split(/[.;] /, 1)[0] ?? '';
    if (OTHER_TIME.test(match.groups?.between ?? '') || /so với|cùng kỳ/iu.test(sentence)) return [];
    return found(facts.index, match, year);
  });
}

const CLOSING =
  /^Trên đây là [^.;\d]{0,160}?(?<name>0?6 tháng đầu năm|0?9 tháng(?: đầu)? năm|quý (?<quarter>IV|I{1,3}|[1-4])(?:\/| năm )) ?(?<year>20\d\d)(?![\d/-])/diu;
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** The closing sentence names a period that is not the title's, in the same year. */
function otherPeriods(named: readonly BlockFacts[], kind: Kind, to: string): RuleFinding[] {
  return named.flatMap(({ index, block: { text } }) => {
    const match = CLOSING.exec(text);
    const { name = '', quarter, year } = match?.groups ?? {};
    if (!match?.indices || year !== to.slice(0, 4) || !/báo cáo/iu.test(match[0])) return [];
    const said: Kind = quarter ? 'quarter' : /6 tháng/u.test(name) ? 'half' : 'nine';
    const number = quarter && (QUARTERS[quarter.toUpperCase()] ?? Number(quarter));
    if (said === kind && (said !== 'quarter' || number === Math.ceil(Number(to.slice(5, 7)) / 3))) return [];
    const [start, end] = [match.indices.groups?.name?.[0] ?? 0, match.indices.groups?.year?.[1] ?? 0];
    return [{ block: index, start, end, message: 'Kỳ ghi ở đây khác kỳ ở tên báo cáo.', fix: null }];
  });
}

/** A year's report plans the year after it: a heading with the report's own year is last year's. */
function plans(
  named: readonly BlockFacts[],
  nodes: readonly OutlineNode[],
  kind: Kind,
  year: number,
): RuleFinding[] {
  if (kind !== 'year') return [];
  const planned = new RegExp(
    `^(?<between>(?:phương hướng|nhiệm vụ)[^.;\\d]{0,100}?) ${NAMES.year}${YEAR}$`,
    'diu',
  );
  return nodes.flatMap((node) => {
    const facts = named.find(({ index }) => index === node.block);
    if (node.kind !== 'heading' || !facts || yearsOf(facts).length !== 1) return [];
    const start = node.titleSpan.start;
    const title = facts.block.text.slice(start, node.titleSpan.end);
    const match = planned.exec(title);
    if (!match || Number(match.groups?.year) > year || OTHER_TIME.test(match.groups?.between ?? ''))
      return [];
    return found(node.block, match, year + 1, start);
  });
}

function found(block: number, match: RegExpExecArray, year: number, offset = 0): RuleFinding[] {
  const at = match.indices?.groups?.year;
  if (!at) return [];
  const [start, end] = [offset + at[0], offset + at[1]];
  const message = `Năm phải theo kỳ của báo cáo: ở đây có lẽ là ${year}.`;
  return [{ block, start, end, message, fix: { start, end, text: String(year) } }];
}
