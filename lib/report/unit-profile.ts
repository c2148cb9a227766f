import * as z from 'zod/mini';

/** Who reports: what the user's unit writes at the head and the end of each document. '' where it has not said. */
export interface UnitProfile {
  /** The body above: «UBND tỉnh Bình An». */
  coQuanChuQuan: string;
  coQuan: string;
  /** Its letters in symbols: «SCT». */
  vietTat: string;
  diaDanh: string;
  hoTen: string;
  chucVu: string;
  /** Usual recipients, one a line, without «- » and «;». */
  noiNhan: readonly string[];
}

/** Longest texts, in UTF-16 code units, and most recipients. */
const LONGEST = 200;
const MOST_RECIPIENTS = 30;

const line = z.string().check(z.maxLength(LONGEST), z.regex(/^\P{Cc}*$/u));

export const unitProfileSchema = z.strictObject({
  coQuanChuQuan: line,
  coQuan: line,
  vietTat: line,
  diaDanh: line,
  hoTen: line,
  chucVu: line,
  noiNhan: z.readonly(z.array(line).check(z.maxLength(MOST_RECIPIENTS))),
});

export const emptyProfile: UnitProfile = {
  coQuanChuQuan: '',
  coQuan: '',
  vietTat: '',
  diaDanh: '',
  hoTen: '',
  chucVu: '',
  noiNhan: [],
};

/** As someone wrote it, ready to be kept: one space between words; recipients without marks and empty lines, no more than are kept. */
export function tidyProfile(profile: UnitProfile): UnitProfile {
  const tidy = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, LONGEST);
  const { coQuanChuQuan, coQuan, vietTat, diaDanh, hoTen, chucVu, noiNhan } = profile;
  return {
    coQuanChuQuan: tidy(coQuanChuQuan),
    coQuan: tidy(coQuan),
    vietTat: tidy(vietTat).replace(/^\/|\s/gu, ''),
    diaDanh: tidy(diaDanh),
    hoTen: tidy(hoTen),
    chucVu: tidy(chucVu),
    noiNhan: noiNhan
      .map((each) => tidy(each.replace(/^[-–+•\s]+|[;.,\s]+$/gu, '')))
      .filter(Boolean)
      .slice(0, MOST_RECIPIENTS),
  };
}

export function isEmptyProfile(profile: UnitProfile): boolean {
  return Object.values(profile).every((value) => value.length === 0);
}

/** What the organisation has set comes first; what it leaves open is the user's. */
export function mergeProfiles(policy: UnitProfile, mine: UnitProfile): UnitProfile {
  const set = Object.entries(policy).filter(([, value]) => value.length > 0);
  return { ...mine, ...Object.fromEntries(set) };
}

/** The parts of a document that can be written from the profile. */
export type UnitPart = 'dia-danh' | 'noi-nhan' | 'nguoi-ky';

/** The lines of one part; [] where the profile does not say. `today`: ISO. */
export function unitLines(profile: UnitProfile, part: UnitPart, today: string): string[] {
  if (part === 'dia-danh') return placeLines(profile, today);
  return part === 'noi-nhan' ? recipientLines(profile) : signatureLines(profile);
}

/** The day is left blank: the clerk writes it when the number is given (Nghị định 30/2020/NĐ-CP, Điều 15). */
function placeLines({ diaDanh }: UnitProfile, today: string): string[] {
  return diaDanh === '' ? [] : [`${diaDanh}, ngày … ${monthOf(today)}`];
}

/** The list under «Nơi nhận:» (Phụ lục I, phần I, mục II.9); what is kept comes last. */
export function recipientLines({ noiNhan }: UnitProfile): string[] {
  if (noiNhan.length === 0) return [];
  const isKept = (each: string | undefined) => /^lưu(?!\p{L})/iu.test(each ?? '');
  const listed = isKept(noiNhan.at(-1)) ? noiNhan : [...noiNhan, 'Lưu: VT'];
  return ['Nơi nhận:', ...listed.map((each, at) => `- ${each}${at === listed.length - 1 ? '.' : ';'}`)];
}

export function signatureLines({ chucVu, hoTen }: UnitProfile): string[] {
  return [chucVu.toLocaleUpperCase('vi'), hoTen].filter(Boolean);
}

/** Months 1 and 2 with a zero, the others without (Phụ lục I, phần I, mục II.4). */
function monthOf(today: string): string {
  const [year = '', month = ''] = today.split('-');
  return `tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
