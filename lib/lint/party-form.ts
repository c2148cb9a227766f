/** What the form of the Party's own documents rests on, in the place of Nghị định số 30/2020/NĐ-CP. */
export const PARTY_FORM = 'Quy định số 399-QĐ/TW ngày 09/01/2026; Hướng dẫn số 05-HD/VPTW ngày 27/5/2026';
/** ISO date since which it holds whole. */
export const PARTY_FORM_SINCE = '2026-05-27';
