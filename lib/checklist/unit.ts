import type { FormalParts, Part } from '../report/formal-parts.ts';
import { type UnitPart, type UnitProfile, unitLines } from '../report/unit-profile.ts';
import { item } from './checklist.ts';
import { nameForm } from './names.ts';
import type { ChecklistItem } from './result.ts';

/**
 * Compares the head and the end of the draft with the unit's profile, as far as both say something. Never a failure:
 * a draft may be another body's.
 */
export function unitItems(profile: UnitProfile, parts: FormalParts): ChecklistItem[] {
  const { organ, symbol, place, recipients } = parts;
  // Whoever signs in the place of the usual signer has another office and name.
  const [signerTitle, signer] = parts.onBehalf ? [null, null] : [parts.signerTitle, parts.signer];
  const { coQuanChuQuan, coQuan, vietTat, diaDanh, chucVu, hoTen, noiNhan } = profile;
  return [
    ...compared('co-quan', 'Tên cơ quan', organ, [coQuanChuQuan, coQuan], (words, wanted) =>
      nameForm(words).includes(nameForm(wanted)),
    ),
    ...compared('ky-hieu', 'Ký hiệu', symbol, [vietTat], (words, wanted) =>
      words.split(/[-–.]/u).includes(wanted),
    ),
    // A line may be broken inside the name: «Thành phố Hồ Chí», «Minh, ngày …».
    ...compared('dia-danh', 'Địa danh', place, [diaDanh], (words, wanted) =>
      ` ${nameForm(wanted)}`.endsWith(` ${nameForm(words)}`),
    ),
    ...compared('chuc-vu', 'Chức vụ người ký', signerTitle, [chucVu], (words, wanted) =>
      nameForm(wanted).startsWith(nameForm(words)),
    ),
    ...compared('ho-ten', 'Họ tên người ký', signer, [hoTen], (words, wanted) =>
      nameForm(words).endsWith(nameForm(wanted)),
    ),
    ...(recipients ? recipientItems(recipients, noiNhan) : []),
  ];
}

/** What the draft lacks and the profile can give. */
export function unitOffers(profile: UnitProfile, parts: FormalParts, today: string): UnitPart[] {
  const lacking: [UnitPart, boolean][] = [
    ['dia-danh', !parts.hasDateLine],
    ['noi-nhan', parts.recipients === null],
    ['nguoi-ky', parts.signerTitle === null && parts.signer === null],
  ];
  return lacking.flatMap(([part, isLacking]) =>
    isLacking && unitLines(profile, part, today).length > 0 ? [part] : [],
  );
}

function compared(
  id: string,
  name: string,
  written: Part | null,
  profile: readonly string[],
  fits: (written: string, wanted: string) => boolean,
): ChecklistItem[] {
  const wanted = profile.filter((each) => each !== '');
  if (!written || wanted.length === 0) return [];
  const other = wanted.find((each) => !fits(written.text, each));
  if (other === undefined) return [item(`don-vi-${id}`, `${name}: ${wanted.at(-1)}`, 'pass')];
  return [
    item(`don-vi-${id}`, `${name} khác thông tin đơn vị`, 'warn', {
      detail: `Dự thảo ghi “${written.text}”, đơn vị ghi “${other}”.`,
      start: written.start,
    }),
  ];
}

/** Those that the unit always sends to; more may stand in the draft. */
function recipientItems(
  { start, names }: NonNullable<FormalParts['recipients']>,
  usual: readonly string[],
): ChecklistItem[] {
  const known = names.map(bareRecipient);
  const wanted = usual.filter((each) => !/^(?:lưu|như trên)(?!\p{L})/iu.test(each));
  if (wanted.length === 0) return [];
  const missing = wanted.filter((each) => !known.includes(bareRecipient(each)));
  if (missing.length === 0) return [item('don-vi-noi-nhan', 'Nơi nhận đủ như thường dùng', 'pass')];
  return [
    item('don-vi-noi-nhan', 'Nơi nhận khác thường dùng', 'warn', {
      detail: `Chưa có: ${missing.join('; ')}.`,
      start,
    }),
  ];
}

/** Without «(b/c)», «(để báo cáo)». */
function bareRecipient(recipient: string): string {
  return nameForm(recipient.replace(/\s*\([^()]*\)/gu, ''));
}
