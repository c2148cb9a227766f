import { foldLine } from './content.ts';
import type { NewParagraph } from './insert.ts';
import { LETTERS, toRoman } from './label.ts';
import type { ReportType, SectionType } from './schema.ts';
import { recipientLines, signatureLines, type UnitProfile } from './unit-profile.ts';

interface InTree {
  id: string;
  parent?: string | null | undefined;
}

const BLANK = '………';

/**
 * The whole outline of a report type, for an empty editor: kind and title, the sections it demands with their numbers
 * (I., 1., a)) and the sentences to be filled in, the closing line, and the recipients and signer that the unit has set.
 */
export function reportFrame(type: ReportType, unit: UnitProfile): NewParagraph[] {
  const wanted = type.sections.filter((section) => isWanted(section, type.sections));
  const depths = wanted.map((section) => depthOf(section, type.sections));
  const numbers = sectionNumbers(depths);
  const body = wanted.flatMap(({ id, skeleton }, index) => {
    const title = depths[index] === 0 ? skeleton.heading.toUpperCase() : skeleton.heading;
    const isParent = wanted.some(({ parent }) => parent === id);
    return [
      paragraph(`${numbers[index] ?? ''} ${title}`, true),
      ...(isParent ? [] : skeleton.body.map((text) => paragraph(text, false))),
    ];
  });
  return [
    ...titleOf(type),
    ...body,
    paragraph(closingOf(type, unit.coQuan || BLANK), false),
    ...recipientLines(unit).map((text) => paragraph(text, false)),
    ...signatureLines(unit).map((text) => ({ text, heading: false, bold: true })),
  ];
}

/** What is required, what gathers it, and the parts of a required section that has no required ones. */
function isWanted(section: SectionType, all: readonly SectionType[]): boolean {
  const isAbove = (other: SectionType): boolean =>
    other.parent === section.id || all.some(({ id, parent }) => id === other.parent && parent === section.id);
  if (section.required || all.some((other) => other.required && isAbove(other))) return true;
  const around = all.find(({ id }) => id === section.parent);
  return around?.required === true && !all.some(({ parent, required }) => parent === around.id && required);
}

/** How deep a section stands; 0 = top. */
function depthOf({ parent }: InTree, all: readonly InTree[]): number {
  const around = all.find(({ id }) => id === parent);
  return around === undefined ? 0 : depthOf(around, all) + 1;
}

/** The numbers that sections get in an empty editor, in their order. */
export function frameNumbers(sections: readonly InTree[]): string[] {
  return sectionNumbers(sections.map((section) => depthOf(section, sections)));
}

/** The numbers of headings that follow each other at these depths (0 = top): I., 1., a), (1). */
export function sectionNumbers(depths: readonly number[]): string[] {
  const counts: number[] = [];
  return depths.map((depth) => {
    counts.length = Math.min(counts.length, depth + 1);
    const count = (counts[depth] ?? 0) + 1;
    counts[depth] = count;
    return numberOf(depth, count);
  });
}

function numberOf(depth: number, count: number): string {
  if (depth === 0) return `${toRoman(count)}.`;
  return depth === 1 ? `${count}.` : depth === 2 ? `${LETTERS[count - 1] ?? ''})` : `(${count})`;
}

function titleOf({ title, cues }: ReportType): NewParagraph[] {
  const genre = cues.genre === 'ke-hoach' ? 'KẾ HOẠCH' : 'BÁO CÁO';
  const about = title.replace(/^(?:báo cáo|kế hoạch)\s+/iu, '');
  const folded = foldLine(about);
  const lead = /^(?:ket qua|tinh hinh|cong tac|so ket|tong ket|ve)\b/u.test(folded)
    ? ''
    : cues.genre === 'ke-hoach'
      ? 'công tác '
      : /^thuc hien\b/u.test(folded)
        ? 'kết quả '
        : 'kết quả công tác ';
  const words = `${lead}${lead === '' ? about : about.charAt(0).toLowerCase() + about.slice(1)}`;
  const period = /\d{4}/u.test(words) ? '' : ` năm ${BLANK}`;
  return [
    paragraph(genre, true),
    paragraph(`${words.charAt(0).toUpperCase()}${words.slice(1)}${period}`, true),
  ];
}

function closingOf({ cues }: ReportType, unit: string): string {
  return cues.genre === 'ke-hoach'
    ? `Trên đây là Kế hoạch của ${unit}./.`
    : `Trên đây là báo cáo của ${unit}./.`;
}

function paragraph(text: string, isHeading: boolean): NewParagraph {
  return { text, heading: isHeading, bold: isHeading };
}
