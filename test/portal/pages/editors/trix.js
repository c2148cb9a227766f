import { loadScripts, loadStyles, startLab, withoutTable } from './lab.js';

await loadStyles('/vendor/trix/dist/trix.css');
await loadScripts('/vendor/trix/dist/trix.umd.min.js');
// Trix joins in its history what comes in the same five seconds of the clock: here all that a test does.
globalThis.Trix.config.undo.interval = 24 * 3_600_000;

await startLab(async (host, html) => {
  const field = Object.assign(document.createElement('input'), {
    type: 'hidden',
    id: 'NOI_DUNG',
    name: 'NOI_DUNG',
  });
  // Its own paragraphs are <div>; of others it keeps the margins as empty lines.
  field.value = withoutTable(html).replaceAll(/(<\/?)p\b/g, '$1div');
  const editor = document.createElement('trix-editor');
  editor.id = 'txtNoiDung';
  editor.className = 'box';
  editor.setAttribute('input', 'NOI_DUNG');
  const ready = new Promise((resolve) => editor.addEventListener('trix-initialize', resolve));
  host.append(field, editor);
  await ready;
  return {
    editable: () => editor,
    data: () => field.value,
    destroy: () => editor.remove(),
    readOnly: (on) => {
      editor.disabled = on;
    },
  };
});
