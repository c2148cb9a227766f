import * as z from 'zod/mini';
import { type UnitProfile, unitProfileSchema } from '../report/unit-profile.ts';
import { decodeText } from '../text/decode.ts';
import { firstJsonFault } from '../text/json-fault.ts';
import { type OwnPoint, ownPointSchema, tooManyPoints } from './own-points.ts';

/** What one machine of a unit hands to the others. */
export interface UnitFile {
  unit: UnitProfile;
  points: readonly OwnPoint[];
}

/** Bytes. */
export const LARGEST_UNIT_FILE = 200_000;

const fileSchema = z.object({
  duThao: z.literal('don-vi'),
  phienBan: z.literal(1),
  donVi: unitProfileSchema,
  tuXacNhan: z.array(ownPointSchema),
});

export function formatUnitFile({ unit, points }: UnitFile): string {
  return `${JSON.stringify({ duThao: 'don-vi', phienBan: 1, donVi: unit, tuXacNhan: points }, null, 1)}\n`;
}

/** All or nothing. Never throws; the problem is one Vietnamese sentence. */
export function readUnitFile(bytes: Uint8Array): UnitFile | { problem: string } {
  if (bytes.length > LARGEST_UNIT_FILE) return { problem: 'Tệp quá lớn, không phải thông tin đơn vị.' };
  const text = decodeText(bytes);
  if (text === null) return { problem: 'Tệp dùng bảng mã cũ (TCVN3, VNI). Lưu lại dạng UTF-8 rồi mở.' };
  const fault = firstJsonFault(text);
  if (fault !== null) return { problem: `Dòng ${fault.line} của tệp JSON bị hỏng hoặc bị cắt ngang.` };
  const read = fileSchema.safeParse(JSON.parse(text));
  if (!read.success) {
    const field = read.error.issues[0]?.path.join('.') || 'duThao';
    return { problem: `Tệp không đúng dạng thông tin đơn vị: trường “${field}”.` };
  }
  const { donVi, tuXacNhan } = read.data;
  const problem = tooManyPoints(tuXacNhan);
  return problem === null ? { unit: donVi, points: tuXacNhan } : { problem };
}
