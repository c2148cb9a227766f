/** Loads classic scripts one after the other, each only when the one before it has run. */
export async function loadScripts(...urls) {
  for (const url of urls) {
    const script = Object.assign(document.createElement('script'), { src: url });
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error(`${url} was not loaded`)));
      document.head.append(script);
    });
  }
}

/** Loads style sheets; editors that measure themselves need them before they start. */
export async function loadStyles(...urls) {
  await Promise.all(
    urls.map((url) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url });
      return new Promise((resolve, reject) => {
        link.addEventListener('load', resolve);
        link.addEventListener('error', () => reject(new Error(`${url} was not loaded`)));
        document.head.append(link);
      });
    }),
  );
}

/** The textarea that most editors take the place of, holding the draft. */
export function areaIn(host, html) {
  const area = Object.assign(document.createElement('textarea'), { id: 'txtNoiDung', name: 'NOI_DUNG' });
  area.value = html;
  host.append(area);
  return area;
}

/** The element that other editors start from, holding the draft. */
export function boxIn(host, html) {
  const box = Object.assign(document.createElement('div'), { id: 'txtNoiDung', className: 'box' });
  box.innerHTML = html;
  host.append(box);
  return box;
}

/** The draft for editors that know no tables. */
export function withoutTable(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelector('table').remove();
  return page.body.innerHTML;
}

/** The draft as plain text, a block a line. */
export function plainText(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('p, li, tr')]
    .map((block) => {
      if (block.localName === 'tr') return [...block.cells].map((cell) => cell.textContent).join('\t');
      return block.localName === 'li' ? `- ${block.textContent}` : block.textContent;
    })
    .join('\n');
}

/**
 * Puts an editor on the page and sets `window.lab`.
 * `create(host, html)` starts the editor in an empty host and gives, once it can be typed into,
 * { editable(), data(), destroy(), readOnly(on)?, noted()? }.
 */
export async function startLab(create) {
  const host = document.getElementById('soanThao');
  const html = await (await fetch('/editors/draft.html')).text();
  let editor = null;

  const open = async () => {
    editor = await create(host, html);
    lab.readOnly = editor.readOnly;
    lab.noted = editor.noted ?? (() => true);
    lab.ready = true;
  };
  const lab = {
    ready: false,
    editable: () => editor.editable(),
    data: () => editor.data(),
    async destroy() {
      lab.ready = false;
      await editor?.destroy();
      editor = null;
      host.replaceChildren();
    },
    async reset() {
      await lab.destroy();
      await open();
    },
  };
  window.lab = lab;
  sendOnButtons(() => editor.data());
  await open();
}

function sendOnButtons(data) {
  const form = document.getElementById('thongtin_form');
  const result = document.getElementById('ketQua');
  const send = async (url, done) => {
    const body = new URLSearchParams(new FormData(form));
    body.set('NOI_DUNG', data());
    const response = await fetch(url, { method: 'POST', body });
    result.textContent = response.ok ? done : 'Chưa gửi được, thử lại sau';
  };
  document
    .getElementById('btnLuuDuThao')
    .addEventListener('click', () => send('/luu-du-thao', 'Đã lưu dự thảo'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send('/trinh-ky', 'Đã trình ký');
  });
}
