import type { Period } from './period.ts';

const spans: Record<string, string> = {
  '01-01/12-31': 'Năm',
  '01-01/06-30': '6 tháng đầu năm',
  '07-01/12-31': '6 tháng cuối năm',
  '01-01/09-30': '9 tháng đầu năm',
  '01-01/03-31': 'Quý I',
  '04-01/06-30': 'Quý II',
  '07-01/09-30': 'Quý III',
  '10-01/12-31': 'Quý IV',
};

/** How staff name a period: «6 tháng đầu năm 2026», «Quý III/2025»; other spans by their dates. */
export function periodLabel({ from, to }: Period): string {
  const year = from.slice(0, 4);
  const name = to.startsWith(year) ? spans[`${from.slice(5)}/${to.slice(5)}`] : undefined;
  if (name) return `${name}${name.startsWith('Quý') ? '/' : ' '}${year}`;
  const short = (iso: string) => iso.split('-').reverse().join('/');
  return `${short(from)} – ${short(to)}`;
}
