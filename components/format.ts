/** «26/11/2021», «05/02/2026», «18/9/2026» from an ISO date: a zero before days below 10 and months 1 and 2 (NĐ 30/2020). */
export function shortDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** «26 tháng 11 năm 2021», as it is read out. */
export function spokenDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} tháng ${Number(month)} năm ${year}`;
}

/** «31/01/2026», with all digits: for the date of the index. */
export function fullDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** «6.240» */
export function groupedNumber(value: number): string {
  return value.toLocaleString('vi-VN');
}

/** Counts never grow wider than two digits. */
export function badgeNumber(value: number): string {
  return value > 99 ? '99+' : String(value);
}
