import { TYPE_OF_SYMBOL } from './doc-types.ts';
import type { SymbolParts } from './symbol.ts';

/** Organs that leave no doubt whose document it is. */
const STATE = new Set(
  'CP TTg UBND HĐND BNV BTC BCT BTP BYT BCA BXD BGDĐT BKHCN BTTTT BNNPTNT BNNMT BLĐTBXH BTNMT BKHĐT BGTVT BVHTTDL TTCP VPCP NHNN'.split(
    ' ',
  ),
);
const PARTY = new Set(
  'TW TU HU VPTW VPTU BTCTW BTGTW BDVTW BTGDVTW UBKTTW BTCTU BDVTU BTGTU BTGDVTU UBKTTU'.split(' '),
);
const GLUED = /^(NĐ|NQ|QĐ|CT|TT|TTLT|KH|BC|TB)(CP|TTg|UBND|HĐND|BNV|BTC|BCT|BTP|BYT|BCA|BXD)$/;
/** Types that both State and Party issue; a rule of form is sure for these only. */
const SHARED = new Set(['CT', 'NQ', 'QĐ', 'KL', 'KH', 'BC', 'TB', 'HD', 'QC', 'CTr', 'TTr', 'NĐ', 'TT']);

/** «QD», «HDND»: D where only Đ makes a known type or organ. «TTG» in capitals throughout, «TƯ» for TW. */
const MISSPELT: ReadonlyMap<string, string> = new Map([
  ...['NĐ', 'QĐ', ...STATE]
    .filter((group) => group.includes('Đ'))
    .map((group) => [group.replaceAll('Đ', 'D'), group] as const),
  ['TTG', 'TTg'],
  ['TƯ', 'TW'],
]);
const spelt = (group: string | undefined) => MISSPELT.get(group ?? '') ?? group;

/** «TT.VPCP», «09-2019/NĐ-CP»: marks that join no parts of any symbol. */
const MISJOINED = /\p{L}\.\p{L}|^\d+-\d{4}\//u;

/**
 * The symbol as it ought to be when it is surely misspelt, else null. Sure only for known types and organs: State
 * «số/LOẠI-CQ», Party «số-LOẠI/CQ», Đ in both.
 */
export function repairSymbol(symbol: Omit<SymbolParts, 'start' | 'end'>): string | null {
  const { text, number, year, groups } = symbol;
  if (groups.length === 1 && year !== null && /^(?:QH|UBTVQH)\d/.test(groups[0]?.text ?? ''))
    return changed(text, `${number}/${year}/${groups[0]?.text}`);
  const [, type = spelt(groups[0]?.text), glued] = GLUED.exec(groups[0]?.text ?? '') ?? [];
  const rest = groups.slice(1);
  const organ = glued ?? spelt(rest[0]?.text);
  if (type === undefined || organ === undefined || !TYPE_OF_SYMBOL.has(type) || !SHARED.has(type))
    return null;
  const others = (glued === undefined ? rest.slice(1) : rest)
    .map((group) => group.joint + group.text)
    .join('');
  const dated = year === null ? '' : `/${year}`;
  if (STATE.has(organ)) {
    return changed(text, `${number}${dated}/${type}-${organ}${others}`);
  }
  if (PARTY.has(organ) && year === null && glued === undefined)
    return changed(text, `${number}-${type}/${organ}${others}`);
  if (MISJOINED.test(text)) return changed(text, `${number}${dated}/${type}-${organ}${others}`);
  return null;
}

const changed = (before: string, after: string) => (before === after ? null : after);
