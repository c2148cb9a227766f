const DONE = { 'trinh-ky': 'Đã trình ký', 'luu-du-thao': 'Đã lưu dự thảo' };

document.getElementById('soanThao').addEventListener('submit', () => {
  document.getElementById('noi_dung_html').value = document.getElementById('noi_dung').innerHTML;
});

const sent = new URLSearchParams(location.search).get('ket-qua');
document.getElementById('ketQua').textContent = DONE[sent] ?? '';
