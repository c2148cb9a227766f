import { select2 } from './select2-widget.js';

const panel = document.getElementById('ben-phai');
const draft = {
  's2-do-mat': new URLSearchParams(location.search).has('mat') ? 'Mật' : 'Thường',
  'edocs-txt-subject':
    'Báo cáo kết quả thực hiện quy chế dân chủ ở cơ sở năm 2026 của Ban Quản lý khu kinh tế',
  'edocs-txt-receiver': 'UBND tỉnh; Sở Nội vụ',
  noiDungXuLy: [
    'Thực hiện Công văn số 318/SNV-CCHC ngày 5/2/2026 của Sở Nội vụ, Ban Quản lý khu kinh tế báo cáo như sau:',
    '1. Các các phòng đã tổ chức hội nghị cán bộ, công chức; 99.2% công chức dự họp.',
    '2. Ban đã công khai kinh phí, tuyển dụng và khen thưởng theo quy định.',
  ].join('\n'),
};

/** The right-hand side comes as a fragment, and anew with each kind of document; what was written is put back into it. */
async function render(values) {
  panel.innerHTML = await (await fetch('phieu.html')).text();
  for (const [id, value] of Object.entries(values)) field(id).value = value;
  $(panel)
    .find('select')
    .each((_, select) => select2(select));
  $('#edocs-txt-category').on('change', () => render(valuesOf()));
  $(panel)
    .find('#btnLuuDuThao')
    .on('click', () => send('/luu-du-thao', 'Đã lưu dự thảo'));
  $(panel)
    .find('#btnTrinhKy')
    .on('click', () => send('/trinh-ky', 'Đã trình ký'));
}

const field = (id) => panel.querySelector(`#${CSS.escape(id)}`);

function valuesOf() {
  const fields = panel.querySelectorAll('select, textarea, input[type="text"]:not(.select2-focusser)');
  return Object.fromEntries([...fields].map(({ id, value }) => [id, value]));
}

async function send(url, done) {
  const result = field('ketQua');
  result.textContent = '';
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(valuesOf()) });
  result.textContent = response.ok ? done : 'Chưa gửi được, thử lại sau';
}

render(draft);
