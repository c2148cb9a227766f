import { startCkeditor4 } from './ckeditor4.js';
import { areaIn, startLab } from './lab.js';

await startLab((host, html) => startCkeditor4(areaIn(host, html), 'replace'));
