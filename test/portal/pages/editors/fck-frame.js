const field = parent.document.getElementById(new URLSearchParams(location.search).get('InstanceName'));
const area = document.querySelector('#xEditingArea iframe');

// Firefox replaces the empty document once more before the page has loaded.
addEventListener('load', () => {
  const inner = area.contentDocument;
  inner.open();
  inner.write(
    `<html><head><title></title><style>body { font: 14px/1.5 Arial; margin: 8px } td { border: 1px solid #999 }</style></head><body>${field.value}</body></html>`,
  );
  inner.close();
  inner.designMode = 'on';

  for (const button of document.querySelectorAll('[data-command]')) {
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => inner.execCommand(button.dataset.command));
  }
  field.form.addEventListener('submit', () => {
    field.value = inner.body.innerHTML;
  });
  frameElement.dispatchEvent(new parent.Event('fckready'));
});
