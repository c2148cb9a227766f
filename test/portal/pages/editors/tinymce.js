import { areaIn, boxIn, loadScripts, startLab } from './lab.js';

/** Starts the lab with TinyMCE of a package under /vendor, in a frame or in place. */
export async function startTinymce(vendor, inline) {
  await loadScripts(`/vendor/${vendor}/tinymce.min.js`);
  await startLab(async (host, html) => {
    const [editor] = await tinymce.init({
      target: (inline ? boxIn : areaIn)(host, html),
      inline,
      license_key: 'gpl',
      base_url: `/vendor/${vendor}`,
      suffix: '.min',
      plugins: 'lists link table',
      toolbar: 'bold italic underline | bullist numlist | link table | undo redo',
      menubar: false,
      branding: false,
      promotion: false,
      height: 360,
    });
    return {
      editable: () => editor.getBody(),
      data: () => editor.getContent(),
      destroy: () => editor.remove(),
      readOnly: (on) => editor.mode.set(on ? 'readonly' : 'design'),
    };
  });
}
