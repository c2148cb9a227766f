import { editorSuite } from './suite.ts';

editorSuite('chromium');
