import { canvasOffice } from '/common/canvas-office.js';

canvasOffice(document.getElementById('id_viewer'), document.getElementById('area_id'), [
  'KẾ HOẠCH',
  'Tổ chức hội chợ cuối năm 2026',
  '',
  'Thực hiện Công văn số 902/UBND-KT ngày 5/2/2026,',
  'Sở xây dựng kế hoạch như sau:',
  '1. Các các gian hàng phải niêm yết giá.',
]);
