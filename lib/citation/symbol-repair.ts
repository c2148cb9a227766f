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

/**
 * The symbol as it ought to be when it is surely misspelt, else null. Sure only for known types and organs: State
 * «số/LOẠI-CQ», Party «số-LOẠI/CQ», Đ in both.
 */
export function repairSymbol(symbol: Omit<SymbolParts, 'start' | 'end'>): string | null {
  const { text } = symbol;
  const [, type = spelt(symbol.groups[0]?.text), glued] = GLUED.exec(symbol.groups[0]?.text ?? '') ?? [];
  const rest = symbol.groups.slice(1);
  const organ = glued ?? spelt(rest[0]?.text);
  if (type === undefined || organ === undefined || !TYPE_OF_SYMBOL.has(type) || !SHARED.has(type))
    return null;
  const others = (glued === undefined ? rest.slice(1) : rest)
    .map((group) => group.joint + group.text)
    .join('');
  if (STATE.has(organ)) {
    const year = symbol.year === null ? '' : `/${symbol.year}`;
    return changed(text, `${symbol.number}${year}/${type}-${organ}${others}`);
  }
  if (PARTY.has(organ) && symbol.year === null && glued === undefined)
    return changed(text, `${symbol.number}-${type}/${organ}${others}`);
  return null;
}

const changed = (before: string, after: string) => (before === after ? null : after);
