/** Days on which the Party congresses from the XIth on closed, after which its numbers begin again. */
const CONGRESSES = ['2011-01-19', '2016-01-28', '2021-02-01', '2026-01-23'];
/** What the Central Committee, the Politburo and the Secretariat number in one series each. */
const CENTRAL = /-(?:CT|KL|NQ|QĐ|QĐi)\/TW$/;

const termOf = (date: string) => CONGRESSES.filter((day) => day < date).length;

/** Whether both days, ISO, belong to one term within which that symbol of the Party's centre can be given only once. */
export function isSameTerm(symbol: string, one: string, other: string): boolean {
  return CENTRAL.test(symbol) && termOf(one) > 0 && termOf(one) === termOf(other);
}
