import { boxIn, loadScripts, loadStyles, startLab } from './lab.js';

await loadStyles('/vendor/summernote/dist/summernote-lite.min.css');
await loadScripts(
  '/vendor/jquery/dist/jquery.min.js',
  '/vendor/summernote/dist/summernote-lite.min.js',
  '/vendor/summernote/dist/lang/summernote-vi-VN.min.js',
);

await startLab(async (host, html) => {
  const note = jQuery(boxIn(host, html));
  await new Promise((resolve) => {
    note.summernote({
      lang: 'vi-VN',
      height: 300,
      toolbar: [
        ['style', ['bold', 'italic', 'underline']],
        ['para', ['ul', 'ol']],
        ['insert', ['link', 'table']],
      ],
      callbacks: { onInit: resolve },
    });
  });
  return {
    editable: () => host.querySelector('.note-editable'),
    data: () => note.summernote('code'),
    destroy: () => note.summernote('destroy'),
    readOnly: (on) => note.summernote(on ? 'disable' : 'enable'),
  };
});
