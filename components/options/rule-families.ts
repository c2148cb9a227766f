/** The families of rules in the order in which the options show them, and what each is called. */
export const families: readonly { id: string; name: string }[] = [
  { id: 'date', name: 'Ngày tháng' },
  { id: 'number', name: 'Số liệu' },
  { id: 'sum', name: 'Phép cộng, trừ' },
  { id: 'percent', name: 'Tỷ lệ phần trăm' },
  { id: 'citation', name: 'Viện dẫn' },
  { id: 'report', name: 'Nội dung báo cáo' },
  { id: 'heading', name: 'Đề mục' },
  { id: 'capital', name: 'Viết hoa' },
  { id: 'term', name: 'Thuật ngữ, tên cơ quan' },
  { id: 'word', name: 'Từ ngữ' },
  { id: 'abbreviation', name: 'Viết tắt' },
  { id: 'orthography', name: 'Chính tả' },
  { id: 'spacing', name: 'Khoảng trắng' },
  { id: 'punctuation', name: 'Dấu câu' },
  { id: 'unicode', name: 'Bảng mã chữ' },
];

/** The family of a rule's id: «date» of «date/invalid». */
export function familyOf(id: string): string {
  return id.split('/')[0] ?? '';
}
