const quill = new Quill('#soan', { theme: 'snow', modules: { toolbar: ['bold', 'italic'] } });
const result = document.getElementById('ketQua');
const text = (id) => document.getElementById(id).textContent;
const value = (id) => document.getElementById(id).value;

/** A choice in such a list is drawn by the framework: words and name of the same element change, and no field tells of it. */
document.getElementById('level').addEventListener('click', () => {
  const popup = document.createElement('ul');
  popup.className = 'p-dropdown-items';
  for (const each of ['Bình thường', 'Mật', 'Tối mật']) {
    const item = document.createElement('li');
    item.role = 'option';
    item.textContent = each;
    item.addEventListener('click', () => {
      popup.remove();
      const level = document.getElementById('level');
      level.firstChild.data = each;
      level.ariaLabel = each;
    });
    popup.append(item);
  }
  document.getElementById('level').closest('.p-field').append(popup);
});

async function send(url, done) {
  const body = new URLSearchParams({
    kind: text('kind_input'),
    level: text('level'),
    abs: value('abs'),
    sg: value('sg'),
    due: value('due'),
    content: quill.root.innerHTML,
  });
  const response = await fetch(url, { method: 'POST', body });
  result.textContent = response.ok ? done : 'Chưa gửi được, thử lại sau';
}

document.getElementById('luu').addEventListener('click', () => send('/luu-du-thao', 'Đã lưu dự thảo'));
document.getElementById('trinh').addEventListener('click', () => send('/trinh-ky', 'Đã trình ký'));
