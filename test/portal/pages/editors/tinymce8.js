import { startTinymce } from './tinymce.js';

await startTinymce('tinymce', false);
