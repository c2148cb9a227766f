import { startQuill } from './quill-editor.js';

await startQuill(false);
