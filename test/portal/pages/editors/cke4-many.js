import { startCkeditor4 } from './ckeditor4.js';
import { startLab } from './lab.js';

const TABS = ['Báo cáo', 'Phụ lục 1', 'Phụ lục 2'];

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Three documents in tabs, only one to be seen, and a field for notes below them. */
function layOut(host, html) {
  const areas = TABS.map((title, index) => {
    const area = element('textarea', { id: `NOI_DUNG_${index + 1}`, ariaLabel: title });
    area.value = index === 0 ? html : `<p>${title}</p>${html}`;
    return area;
  });
  const panes = areas.map((area, index) => element('div', { role: 'tabpanel', hidden: index > 0 }, area));
  const tabs = TABS.map((title, index) =>
    element(
      'button',
      { type: 'button', id: `tab-${index + 1}`, role: 'tab', ariaSelected: index === 0 },
      title,
    ),
  );
  for (const [chosen, tab] of tabs.entries()) {
    tab.addEventListener('click', () => {
      for (const [index, pane] of panes.entries()) {
        pane.hidden = index !== chosen;
        tabs[index].ariaSelected = index === chosen;
      }
    });
  }
  const notes = element('textarea', { id: 'Y_KIEN', value: '<p>Đã xem dự thảo ngày 5/2/2026.</p>' });
  host.append(
    element('div', { role: 'tablist', className: 'tabs' }, ...tabs),
    ...panes,
    element('label', { htmlFor: 'Y_KIEN' }, 'Ý kiến'),
    notes,
  );
  return [...areas, notes];
}

await startLab(async (host, html) => {
  const editors = await Promise.all(layOut(host, html).map((area) => startCkeditor4(area, 'replace')));
  const [first] = editors;
  return {
    ...first,
    destroy: () => {
      for (const editor of editors) editor.destroy();
    },
  };
});
