/** Sends what a form holds, and says in its `#ketQua` how that ended. `before` is called first, to fill its fields. */
export function sendByButtons(form, before = () => {}) {
  form.querySelector('#btnLuuDuThao').addEventListener('click', () => {
    send(form, before, '/luu-du-thao', 'Đã lưu dự thảo');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form, before, '/trinh-ky', 'Đã trình ký');
  });
}

async function send(form, before, url, done) {
  const result = form.querySelector('#ketQua');
  result.textContent = '';
  before();
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    body.append(name, typeof value === 'string' ? value : value.name);
  }
  const response = await fetch(url, { method: 'POST', body });
  result.textContent = response.ok ? done : 'Chưa gửi được, thử lại sau';
}
