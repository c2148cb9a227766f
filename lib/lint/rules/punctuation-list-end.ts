import { perText } from '../../text/per-text.ts';
import { basedOn } from '../based-on.ts';
import { collect } from '../by-block.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

interface Item {
  index: number;
  text: string;
  bullet: string;
}

const BULLET = /^([-+•–])\s?\S/u;
const BARE = /[\p{L}\p{N})”"%]$/u;
/** «- Về công tác tuyên truyền»: a heading among the items. */
const HEADING = /^[-+•–]\s?(?:Về|Công tác|Kết quả|Tình hình)(?!\p{L}).{0,60}$/u;
/** As many times as it lacks, the mark must be there to show what the list means to do. */
const SHARE = 2;

const bulletOf = perText((text) => BULLET.exec(text)?.[1] ?? null);

export const rule: DocumentRule = {
  scope: 'document',
  id: 'punctuation/list-end',
  name: 'Dấu cuối dòng liệt kê',
  level: 'warning',
  description: 'Các dòng liệt kê cùng cấp kết thúc bằng dấu chấm phẩy thì dòng nào cũng có, trừ dòng cuối.',
  basis: 'Thông lệ',
  examples: {
    good: [
      '- Kế hoạch năm;\n- Báo cáo quý;\n- Báo cáo năm;\n- Chương trình công tác.',
      '- Kế hoạch năm\n- Báo cáo quý\n- Báo cáo năm',
      '- Kế hoạch năm;\n- Báo cáo quý:\n+ Quý I\n+ Quý II',
    ],
    bad: [
      {
        text: '- Kế hoạch năm;\n- Báo cáo quý\n- Báo cáo năm;\n- Chương trình công tác.',
        fixed: '- Kế hoạch năm;\n- Báo cáo quý;\n- Báo cáo năm;\n- Chương trình công tác.',
      },
      {
        text: '+ Phòng Quản lý công nghiệp\n+ Phòng Kỹ thuật;\n+ Thanh tra;\n+ Văn phòng.',
        fixed: '+ Phòng Quản lý công nghiệp;\n+ Phòng Kỹ thuật;\n+ Thanh tra;\n+ Văn phòng.',
      },
      {
        text: '- Quyết định số 12/QĐ-SCT;\n- Quyết định số 15/QĐ-SCT;\n- Kế hoạch số 20/KH-SCT\n- Công văn số 33/SCT-VP.',
        fixed:
          '- Quyết định số 12/QĐ-SCT;\n- Quyết định số 15/QĐ-SCT;\n- Kế hoạch số 20/KH-SCT;\n- Công văn số 33/SCT-VP.',
      },
    ],
  },
  check: basedOn(
    ({ blocks, outline }) => [items(blocks), outline.layout.bodyTo],
    (all, bodyTo) => listsOf(all.filter(({ index }) => index < bodyTo)).flatMap(bareItems),
  ),
};

const items = collect(({ index, block }): Item[] => {
  const bullet = bulletOf(block);
  return bullet === null ? [] : [{ index, text: block.text, bullet }];
});

/** Items with the same bullet, one right below the other. */
function listsOf(all: readonly Item[]): Item[][] {
  const lists: Item[][] = [];
  let before: Item | undefined;
  for (const item of all) {
    if (before?.bullet === item.bullet && before.index === item.index - 1) lists.at(-1)?.push(item);
    else lists.push([item]);
    before = item;
  }
  return lists;
}

/** The last one ends as its sentence does. */
function bareItems(list: readonly Item[]): RuleFinding[] {
  const inner = list.slice(0, -1);
  const ended = inner.filter(({ text }) => text.endsWith(';')).length;
  const bare = inner.filter(({ text }) => BARE.test(text) && !HEADING.test(text));
  if (ended < SHARE * bare.length) return [];
  return bare.map(({ index, text }) => {
    const start = /\S+$/u.exec(text)?.index ?? 0;
    const message = 'Cuối dòng liệt kê có dấu chấm phẩy như các dòng khác.';
    const fix = { start: text.length, end: text.length, text: ';' };
    return { block: index, start, end: text.length, message, fix };
  });
}
