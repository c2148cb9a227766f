import { startCkeditor5 } from './ckeditor5.js';

await startCkeditor5('ckeditor5');
