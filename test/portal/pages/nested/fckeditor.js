/** The shape of FCKeditor 2: the text stands in a document without address, editable by its designMode alone. */
const linkedField = () =>
  parent.document.getElementById(new URLSearchParams(location.search).get('InstanceName'));

const area = document.createElement('iframe');
// An address, or the browser would fill the frame with about:blank after we have written into it.
area.src = 'javascript:void(0)';
area.title = 'Vùng soạn thảo';
document.getElementById('xEditingArea').append(area);

window.FCK = {
  EditorDocument: null,
  UpdateLinkedField: () => {
    linkedField().value = window.FCK.EditorDocument.body.innerHTML;
  },
};

function start() {
  const editing = area.contentDocument;
  editing.open();
  editing.write(
    '<!doctype html><html><head><title></title><style>' +
      'body{margin:6px 10px;font:13pt "Times New Roman","Liberation Serif",serif}p{margin:4px 0}' +
      `</style></head><body>${linkedField().value}</body></html>`,
  );
  editing.close();
  editing.designMode = 'on';
  window.FCK.EditorDocument = editing;
}

for (const button of document.querySelectorAll('[data-command]')) {
  button.addEventListener('mousedown', (event) => {
    event.preventDefault();
    window.FCK.EditorDocument.execCommand(button.dataset.command);
  });
}

// The opener fills the hidden field in its own script, which may run later than this frame's.
if (parent.document.readyState === 'complete') start();
else parent.addEventListener('load', start);
