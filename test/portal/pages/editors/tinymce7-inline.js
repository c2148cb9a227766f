import { startTinymce } from './tinymce.js';

await startTinymce('tinymce7', true);
