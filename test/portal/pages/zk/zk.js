import { button, combobox, element, row, textbox } from './widgets.js';

const types = ['Báo cáo', 'Công văn', 'Tờ trình'];
const levels = ['Thường', 'Mật', 'Tối mật', 'Tuyệt mật'];

/** What the server knows: fields tell it of their changes one by one. */
const desktop = {
  loaiVanBan: 'Báo cáo',
  doMat: new URLSearchParams(location.search).has('mat') ? 'Mật' : 'Thường',
  trichYeu:
    'Báo cáo kết quả thực hiện Chỉ thị về công tác dân vận chính quyền năm 2026 của Văn phòng Tỉnh ủy',
  nguoiKy: 'Chánh Văn phòng',
  noiNhan: 'Ban Thường vụ Tỉnh ủy; Ban Dân vận',
  hanXuLy: '30/11/2026',
  noiDung: [
    'Thực hiện Kế hoạch số 41-KH/TU ngày 5/2/2026 của Ban Thường vụ Tỉnh ủy, Văn phòng báo cáo như sau:',
    'I. KẾT QUẢ THỰC HIỆN',
    'Các các phòng đã quán triệt đầy đủ; 99.2% đảng viên dự học tập.',
    'Đã tiếp 12 lượt công dân, trả lời 09 kiến nghị.',
    'II. PHƯƠNG HƯỚNG',
    'Tiếp tục thực hiện tốt quy chế dân chủ.',
  ].join('\n'),
};
let message = '';

const changed = (name) => (value) => {
  desktop[name] = value;
};

/** The server's answer draws the whole window anew. */
function answered(name) {
  return (value) => {
    desktop[name] = value;
    setTimeout(draw, 40);
  };
}

function draw() {
  const page = element('div', 'z-page');
  page.append(menubar(), tabs(), form());
  document.querySelector('.z-temp, .z-page').replaceWith(page);
}

function menubar() {
  const bar = element('div', 'z-menubar');
  for (const words of ['Văn bản đến', 'Văn bản đi', 'Hồ sơ']) bar.append(button(words, () => {}, 'z-menu'));
  bar.append(button('Trình ký', () => {}, 'z-menuitem'));
  return bar;
}

function tabs() {
  const list = element('div', 'z-tabs');
  for (const words of ['Dự thảo', 'Chờ trình ký', 'Trình ký']) list.append(button(words, () => {}, 'z-tab'));
  return list;
}

function form() {
  const window = element('div', 'z-window z-window-embedded');
  const head = element('div', 'z-window-header', 'Dự thảo văn bản đi');
  const grid = element('table', 'z-grid');
  const abstract = textbox(desktop.trichYeu, changed('trichYeu'), 2);
  abstract.maxLength = 500;
  const body = textbox(desktop.noiDung, changed('noiDung'), 13);
  grid.append(
    row(
      'Hình thức VB:',
      combobox(desktop.loaiVanBan, types, answered('loaiVanBan')),
      'Độ mật:',
      combobox(desktop.doMat, levels, answered('doMat')),
    ),
    row('Trích yếu (*):', abstract),
    row(
      'Người ký:',
      textbox(desktop.nguoiKy, changed('nguoiKy')),
      'Hạn xử lý:',
      textbox(desktop.hanXuLy, changed('hanXuLy')),
    ),
    row('Nơi nhận:', textbox(desktop.noiNhan, changed('noiNhan'))),
    row('Nội dung:', body),
  );
  for (const wide of [abstract, body, grid.rows[3].querySelector('.z-textbox')])
    wide.closest('td').colSpan = 3;
  const bar = element('div', 'z-toolbar');
  const result = element('span', 'z-label ket-qua', message);
  result.role = 'status';
  bar.append(
    result,
    button('Lưu lại', () => send('/luu-du-thao', 'Đã lưu dự thảo')),
    button('Chuyển văn thư', () => {}),
    button('Trình ký', () => send('/trinh-ky', 'Đã trình ký'), 'z-button chinh'),
  );
  window.append(head, grid, bar);
  return window;
}

async function send(url, done) {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(desktop) });
  message = response.ok ? done : 'Chưa gửi được, thử lại sau';
  draw();
}

draw();
