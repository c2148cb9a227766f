import { readRecipients } from '../recipients.ts';
import type { BlockFacts, DocumentRule, Fix, RuleFinding } from '../rule.ts';

const KEPT = /^(?<lead>[-–+•]\s?Lưu)(?<colon>\s*:?\s*)(?<rest>(?:VT|Văn thư)(?![\p{L}]).*)$/u;
const BARE = /^[^;]*[\p{L})”"]$/u;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'report/recipients',
  name: 'Nơi nhận',
  level: 'warning',
  description:
    'Sau «Nơi nhận» và «Lưu» có dấu hai chấm; mỗi dòng kết thúc bằng dấu chấm phẩy, dòng «Lưu» bằng dấu chấm. Không ghi một nơi hai lần. Bản thảo chưa có nơi nhận thì không tính.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9',
  profile: 'state',
  examples: {
    good: [
      'Nơi nhận:\n- Sở Nội vụ (b/c);\n- Lưu: VT, VP.',
      'Sở báo cáo kết quả đã thực hiện.',
      'ĐẢNG CỘNG SẢN VIỆT NAM\nNơi nhận:\n- Tỉnh ủy,\n- Lưu VPTU.',
    ],
    bad: [
      {
        text: 'Nơi nhận:\n- Như trên.\n- Sở Nội vụ;\n- Lưu: VT, VP.',
        fixed: 'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT, VP.',
      },
      { text: 'Nơi nhận:\n- Sở Nội vụ;\n- Sở Nội vụ;\n- Lưu: VT, VP.', fixed: null },
      {
        text: 'Nơi nhận:\n- Sở Nội vụ (b/c);\n- Lưu VT, VP.',
        fixed: 'Nơi nhận:\n- Sở Nội vụ (b/c);\n- Lưu: VT, VP.',
      },
      {
        text: 'Nơi nhận:\n- Sở Nội vụ (b/c);\n- Lưu:VT, VP.',
        fixed: 'Nơi nhận:\n- Sở Nội vụ (b/c);\n- Lưu: VT, VP.',
      },
      {
        text: 'Nơi nhận\n- Sở Nội vụ (b/c);\n- Lưu: VT, VP.',
        fixed: 'Nơi nhận:\n- Sở Nội vụ (b/c);\n- Lưu: VT, VP.',
      },
      {
        text: 'Nơi nhận:\n- UBND tỉnh (b/c)\n- Sở Nội vụ;\n- Lưu: VT, VP;',
        fixed: 'Nơi nhận:\n- UBND tỉnh (b/c);\n- Sở Nội vụ;\n- Lưu: VT, VP.',
      },
    ],
  },
  check(facts) {
    const recipients = readRecipients(facts);
    if (recipients === null || recipients.lines.length === 0) return [];
    const { head, lines } = recipients;
    return [
      ...headColon(head),
      ...lines.flatMap((line, index) => checkLine(line, index === lines.length - 1)),
      ...namedTwice(lines),
    ];
  },
};

function headColon({ index, block: { text } }: BlockFacts): RuleFinding[] {
  const name = /^[*_\s]*n[ơo]i nhận/iu.exec(text)?.[0] ?? '';
  if (text.includes(':') || text.length > name.length) return [];
  const fix = { start: text.length, end: text.length, text: ':' };
  return [finding(index, 0, text, 'Sau «Nơi nhận» có dấu hai chấm.', fix)];
}

function checkLine({ index, block: { text } }: BlockFacts, isLast: boolean): RuleFinding[] {
  const kept = KEPT.exec(text)?.groups;
  if (kept === undefined) {
    if (!isLast && /[\p{L})]\.$/u.test(text)) return [stopped(index, text)];
    return isLast || !BARE.test(text) ? [] : [withoutMark(index, text)];
  }
  const { lead = '', colon = '' } = kept;
  const found: RuleFinding[] = [];
  if (colon.trim() !== ':' || colon === ':') {
    const fix = { start: lead.length, end: lead.length + colon.length, text: ': ' };
    found.push(finding(index, 0, text, 'Sau «Lưu» có dấu hai chấm và khoảng trắng.', fix));
  }
  if (isLast && /[;,]$/u.test(text)) {
    const fix = { start: text.length - 1, end: text.length, text: '.' };
    found.push(finding(index, lastWord(text), text, 'Dòng «Lưu» kết thúc bằng dấu chấm.', fix));
  }
  return found;
}

function stopped(index: number, text: string): RuleFinding {
  const fix = { start: text.length - 1, end: text.length, text: ';' };
  return finding(index, lastWord(text), text, 'Chỉ dòng cuối của nơi nhận kết thúc bằng dấu chấm.', fix);
}

/** The very same line again. */
function namedTwice(lines: readonly BlockFacts[]): RuleFinding[] {
  const seen = new Set<string>();
  return lines.flatMap(({ index, block: { text } }) => {
    const name = text.toLowerCase().replace(/[\s;.,]+$/u, '');
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ block: index, start: 0, end: text.length, message: 'Nơi nhận này đã ghi ở trên.', fix: null }];
  });
}

/** A line that a page's width has broken looks the same: no more than a hint. */
function withoutMark(index: number, text: string): RuleFinding {
  const fix = { start: text.length, end: text.length, text: ';' };
  const message = 'Mỗi dòng nơi nhận kết thúc bằng dấu chấm phẩy.';
  return { ...finding(index, lastWord(text), text, message, fix), level: 'info' };
}

function finding(block: number, start: number, text: string, message: string, fix: Fix): RuleFinding {
  return { block, start, end: text.length, message, fix };
}

const lastWord = (text: string) => /\S+$/u.exec(text)?.index ?? 0;
