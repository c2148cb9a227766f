import { describe, expect, it } from 'vitest';
import { reportFrame } from '../../lib/report/frame.ts';
import { checkMandatory } from '../../lib/report/mandatory.ts';
import { readOwnOutline } from '../../lib/report/own-read.ts';
import { ownReportType } from '../../lib/report/own-type.ts';
import { recognising } from '../../lib/report/recognise.ts';
import type { ReportType } from '../../lib/report/schema.ts';
import { matchSections } from '../../lib/report/sections.ts';
import { emptyProfile } from '../../lib/report/unit-profile.ts';
import { finish } from '../../lib/text/steps.ts';
import { outlineOf, reportTypes, typeOf } from './fixtures.ts';

function ownType(text: string): ReportType {
  const sent = readOwnOutline(text, 'text');
  if ('problem' in sent) throw new Error(sent.problem);
  return ownReportType(sent, reportTypes);
}

const THREE_LEVELS =
  'Đề cương báo cáo công tác thi đua năm 2026\nI. Lãnh đạo, chỉ đạo\nII. Kết quả\n1. Phong trào\na) Cấp sở\nb) Cấp phòng\n2. Tiếp công dân\nIII. Kiến nghị';
const FOUR_LEVELS =
  'Đề cương báo cáo chuyển đổi số năm 2026\nPhần thứ nhất\nKẾT QUẢ\nI. Hạ tầng\n1. Mạng\na) Cấp sở\nb) Cấp xã\nII. Nhân lực\nPhần thứ hai\nPHƯƠNG HƯỚNG\n1. Nhiệm vụ\n2. Kiến nghị, đề xuất';

const types: ReportType[] = [
  ...reportTypes.filter(({ cues }) => cues.genre !== null),
  ownType(FOUR_LEVELS),
  ownType(THREE_LEVELS),
];

const frameText = (type: ReportType) =>
  reportFrame(type, emptyProfile)
    .map(({ text }) => text)
    .join('\n');

describe.each(types.map((type) => [type.id, type] as const))('the frame of %s', (_, type) => {
  it('has every required section, empty until it is filled in', () => {
    const sections = matchSections(outlineOf(frameText(type)), type);
    const required = sections.filter((section) => section.required);
    expect(required.filter(({ status }) => status !== 'empty')).toEqual([]);
  });

  it('is recognised again, and lacks nothing once its blanks are filled in', () => {
    const filled = outlineOf(frameText(type).replaceAll('………', '05'));
    expect(finish(recognising(filled, types)).id).toBe(type.id);
    expect(
      matchSections(filled, type).filter(({ required, status }) => required && status !== 'present'),
    ).toEqual([]);
    expect(checkMandatory(filled, type).filter(({ status }) => status !== 'complete')).toEqual([]);
  });
});

describe('the frame', () => {
  it('numbers I., 1., a) and ends the text', () => {
    const own = types.at(-1);
    const lines = (own ? frameText(own) : '').split('\n');
    expect(lines.slice(0, 2)).toEqual(['BÁO CÁO', 'Công tác thi đua năm 2026']);
    expect(lines.filter((line) => /^(?:[IVX]+\.|\d\.|\p{Ll}\)) /u.test(line))).toEqual([
      'I. LÃNH ĐẠO, CHỈ ĐẠO',
      'II. KẾT QUẢ',
      '1. Phong trào',
      'a) Cấp sở',
      'b) Cấp phòng',
      '2. Tiếp công dân',
      'III. KIẾN NGHỊ',
    ]);
    expect(lines.at(-1)).toMatch(/\.\/\.$/);
  });

  it('leaves out what need not be there', () => {
    const text = frameText(typeOf('bc-dan-van-chinh-quyen'));
    expect(text).not.toContain('KINH TẾ');
    expect(text).toContain('1. Ưu điểm');
  });
});
