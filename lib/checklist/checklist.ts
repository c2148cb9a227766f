import { countedSections } from './counted-sections.ts';
import type { ChecklistItem, Citation, Finding, MandatoryItem, Section } from './result.ts';

/** What was found in one draft, gathered for the list before Trình ký. */
interface Gathered {
  text: string;
  sections: readonly Section[];
  mandatory: readonly MandatoryItem[];
  citations: readonly Citation[];
  findings: readonly Finding[];
}

const itemNames = {
  'tiep-cong-dan': 'Tiếp công dân',
  cchc: 'Cải cách hành chính',
  qcdc: 'Quy chế dân chủ cơ sở',
} as const;

const manual = [
  ['so-lieu', 'Số liệu đã đối chiếu với các phòng'],
  ['nguoi-ky', 'Người ký, chức vụ đúng thẩm quyền'],
  ['phu-luc', 'Phụ lục kèm theo đủ và đúng bản'],
] as const;

/**
 * The one list shown before Trình ký. fail = must be dealt with (it alone stops a press), warn = worth a look,
 * manual = only the user can know. Offsets are those of the draft.
 */
export function checklistOf({ text, sections, mandatory, citations, findings }: Gathered): ChecklistItem[] {
  const questions = manual.map(([id, label]) => item(id, label, 'manual'));
  // Nothing is right in a draft that holds no word yet, or none that can be read.
  if (!/\p{L}/u.test(text)) return [item('noi-dung', 'Chưa có nội dung để kiểm tra', 'warn'), ...questions];
  return [
    ...mandatory.map(mandatoryItem),
    ...sectionItems(sections),
    errorsItem(findings),
    warningsItem(findings),
    ...citationItems(citations),
    familyItem(findings, 'heading/', 'ten-muc', 'Tên mục đúng thứ tự', (n) => `${n} đề mục cần xem lại`),
    familyItem(
      findings,
      'report/placeholder',
      'cho-trong',
      'Không còn chỗ trống “…”',
      (n) => `Còn ${n} chỗ trống “…”`,
    ),
    ...questions,
  ];
}

const plain = { detail: null, chips: [], start: null, field: null, offer: null };

/** An item with nothing but what is given. */
export function item(
  id: string,
  label: string,
  status: ChecklistItem['status'],
  more: Partial<ChecklistItem> = {},
): ChecklistItem {
  return { id, label, status, ...plain, ...more };
}

function mandatoryItem({ id, status, missingData, data, start }: MandatoryItem): ChecklistItem {
  const name = itemNames[id];
  if (status === 'complete') return item(id, name, 'pass', { detail: data.join(' · ') || null, start });
  if (status === 'missing') {
    return item(id, `Chưa có nội dung ${name.toLocaleLowerCase('vi')}`, 'fail', {
      detail: 'Hoặc ghi rõ “không phát sinh”.',
    });
  }
  const words = data.length > 0 ? 'thiếu số liệu' : 'chưa có số liệu';
  return item(id, `${name} ${words}`, data.length > 0 ? 'warn' : 'fail', {
    chips: missingData,
    detail: 'Hoặc ghi rõ “không phát sinh”.',
    start,
  });
}

function sectionItems(sections: readonly Section[]): ChecklistItem[] {
  const required = countedSections(sections);
  if (required.length === 0) return [];
  const missing = required.filter(({ status }) => status === 'missing');
  const empty = sections.filter(({ status }) => status === 'empty');
  const whole =
    missing.length === 0
      ? item('muc-bat-buoc', `Đủ ${required.length}/${required.length} mục bắt buộc`, 'pass')
      : item('muc-bat-buoc', `Thiếu ${missing.length} mục bắt buộc`, 'fail', {
          detail: missing.map(({ title }) => title).join('; '),
        });
  return [
    whole,
    ...empty.map(({ id, title, start }) =>
      item(`muc-trong-${id}`, `Mục ${title} chưa có nội dung`, 'warn', { start }),
    ),
  ];
}

function errorsItem(findings: readonly Finding[]): ChecklistItem {
  const errors = findings.filter(({ level }) => level === 'error');
  return errors.length === 0
    ? item('loi', 'Không còn lỗi trong văn bản', 'pass')
    : item('loi', `Còn ${errors.length} lỗi trong văn bản`, 'fail');
}

function warningsItem(findings: readonly Finding[]): ChecklistItem {
  const warnings = findings.filter(({ level }) => level === 'warning');
  return warnings.length === 0
    ? item('nen-xem', 'Không còn chỗ cần xem', 'pass')
    : item('nen-xem', `Còn ${warnings.length} chỗ nên xem`, 'warn');
}

function citationItems(citations: readonly Citation[]): ChecklistItem[] {
  if (citations.length === 0) return [];
  const repealed = citations.filter(({ match }) => match === 'repealed');
  if (repealed.length > 0) {
    const names = [...new Set(repealed.map(({ number, raw }) => number ?? raw))].join('; ');
    const start = repealed[0]?.start ?? null;
    return [
      item('vien-dan', `${repealed.length} viện dẫn đã hết hiệu lực`, 'warn', { detail: names, start }),
    ];
  }
  const comparable = citations.filter(({ by }) => by !== 'bill' && by !== 'congress');
  if (comparable.length === 0) return [];
  const known = comparable.filter(({ match }) => match === 'verified').length;
  return [item('vien-dan', `${known}/${comparable.length} viện dẫn khớp chỉ mục`, 'pass')];
}

function familyItem(
  findings: readonly Finding[],
  family: string,
  id: string,
  good: string,
  bad: (count: number) => string,
): ChecklistItem {
  const found = findings.filter(({ rule, level }) => rule.startsWith(family) && level !== 'info');
  return found.length === 0
    ? item(id, good, 'pass')
    : item(id, bad(found.length), 'warn', { start: found[0]?.start ?? null });
}
