/** The shape of RadEditor: a table around a frame whose body is contenteditable, and a hidden textarea for the postback. */
const frame = document.getElementById('RadEditor1_contentIframe');
const field = document.getElementById('RadEditor1ContentHiddenTextarea');

function start() {
  const { contentDocument } = frame;
  contentDocument.open();
  contentDocument.write(
    `<!doctype html><html><head><title></title><link rel="stylesheet" href="/common/giay.css"></head><body contenteditable="true">${field.value}</body></html>`,
  );
  contentDocument.close();
}

for (const tool of document.querySelectorAll('.reTool')) {
  tool.addEventListener('mousedown', (event) => {
    event.preventDefault();
    frame.contentDocument.execCommand(tool.dataset.command);
  });
  tool.addEventListener('click', (event) => event.preventDefault());
}
document.getElementById('form1').addEventListener('submit', () => {
  field.value = frame.contentDocument.body.innerHTML;
});
// The frame's own address may still be on its way, and would wipe out what is written now.
addEventListener('load', start);
