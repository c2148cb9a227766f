import { canvasOffice } from '/common/canvas-office.js';

canvasOffice(document.getElementById('document-canvas'), document.getElementById('clipboard-area'), [
  'BÁO CÁO',
  'Kết quả thực hiện kế hoạch chuyển đổi số năm 2026',
  '',
  'Căn cứ Kế hoạch số 17/KH-UBND ngày 5/2/2026 của Ủy ban nhân dân tỉnh,',
  'Sở Khoa học và Công nghệ báo cáo kết quả như sau:',
  '1. Tỷ lệ hồ sơ nộp trực tuyến đạt 99.2%.',
]);
parent.postMessage(
  JSON.stringify({ MessageId: 'App_LoadingStatus', Values: { Status: 'Document_Loaded' } }),
  '*',
);
