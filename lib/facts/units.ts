/** What may be counted: a 4-digit number before one of these is a quantity, and never a fraction. */
const COUNTED =
  'hồ sơ, người, lượt người, lượt, lần, vụ việc, vụ án, vụ, đơn thư, đơn, đoàn đông người, đoàn, cuộc, hộ gia đình, hộ dân, hộ nghèo, hộ cận nghèo, hộ, khẩu, ' +
  'doanh nghiệp, hợp tác xã, tổ hợp tác, cơ sở, văn bản, thủ tục hành chính, thủ tục, TTHC, dịch vụ công, DVC, đơn vị, cơ quan, cán bộ, công chức, viên chức, ' +
  'CBCCVC, CCVC, người lao động, lao động, giáo viên, học sinh, sinh viên, học viên, tổ chức, cá nhân, công dân, hội viên, đoàn viên, đảng viên, thành viên, ' +
  'lớp, buổi, hội nghị, hội thảo, cuộc họp, tin bài, tin, bài viết, bài, ý kiến, kiến nghị, phản ánh, dự án, đề án, công trình, trường hợp, trường, xã, phường, thôn, ' +
  'huyện, tỉnh, sản phẩm, chiếc, máy tính, quyết định, kế hoạch, báo cáo, công văn, cử tri, đại biểu, phiếu, tài khoản, giao dịch, ngôi nhà, căn nhà, căn hộ, căn, suất, ' +
  'phần quà, tờ rơi, tờ, cuốn, bản, chỉ tiêu, nhiệm vụ, nội dung, mô hình, chuyên mục, khách hàng, khách, hóa đơn, hoá đơn, giấy phép, giấy chứng nhận, thẻ, biên chế, vị trí, ' +
  'cây, con, thùng, hộp, chuyến, tàu, xe, ca, bệnh nhân, giường bệnh, phòng học, phòng, điểm trường, bộ, cặp, câu hỏi, bài thi, bài dự thi, tác phẩm, lô hàng, vi phạm, dữ liệu, trang, mẫu, lồng nuôi, lồng, tập thể, chương trình, đề tài, câu lạc bộ, gia đình, nhân khẩu, trẻ em, vụ cháy, vụ tai nạn, tổ dân phố, tổ hòa giải, chi bộ, đồng chí, ' +
  'nghị quyết, chỉ thị, thông báo, tờ trình, kết luận, hướng dẫn, quy chế, ủy viên, uỷ viên, trưởng ban, phó trưởng ban, phó ban, tổ trưởng, tổ phó, trưởng đoàn, phó trưởng đoàn, thư ký';

/** What is measured: fractions are usual. */
const MEASURED =
  '%, ‰, tỷ đồng, triệu đồng, nghìn đồng, ngàn đồng, tỷ USD, triệu USD, nghìn tỷ đồng, tỷ, triệu, nghìn, ngàn, đồng, VNĐ, VND, USD, điểm phần trăm, điểm, ' +
  'km², km2, km, m², m2, m³, m3, m, mm, cm, ha, tấn, tạ, kg, g, lít, kWh, MWh, GWh, kW, MW, MWp, GW, kV, kVA, MVA, °C, giờ, phút, ngày làm việc, ngày, tháng, năm, tuổi, lần so';

export interface Unit {
  /** As in the list, lower-case words as written there. */
  name: string;
  /** Code units it takes in the text. */
  length: number;
  /** True when it counts whole things. */
  counted: boolean;
}

interface Entry {
  name: string;
  counted: boolean;
}

// «tỷ lệ» is no «tỷ», «con số» no animal.
const NOT_A_UNIT =
  /^(?:tỷ (?:lệ|trọng|suất|giá|số)|điểm (?:cầu|đến|nóng|mới|sáng|nhấn|tựa)|con (?:số|đường)|bộ (?:chỉ|tiêu)|bản (?:đồ|tin)|m\.)/u;

const byFirstLetter = indexUnits();

function indexUnits(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  const entries = [
    ...COUNTED.split(', ').map((name) => ({ name, counted: true })),
    ...MEASURED.split(', ').map((name) => ({ name, counted: false })),
  ].sort((a, b) => b.name.length - a.name.length);
  for (const entry of entries) {
    const key = entry.name.charAt(0).toLowerCase();
    index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;
}

/**
 * The longest unit or counted noun that begins at `at` (an offset in `text`, NFC); null when there is none.
 * Symbols must have their case («kWh»), words may begin a capital («Quyết định»).
 */
export function unitAt(text: string, at: number): Unit | null {
  const lower = text.slice(at, at + 24).toLowerCase();
  if (NOT_A_UNIT.test(lower)) return null;
  for (const { name, counted } of byFirstLetter.get(lower.charAt(0)) ?? []) {
    const found = text.startsWith(name, at) || (name.length > 2 && lower.startsWith(name));
    if (found && !/^[\p{L}\p{M}\d]/u.test(text.slice(at + name.length, at + name.length + 1) || ' ')) {
      return { name, length: name.length, counted };
    }
  }
  return null;
}
