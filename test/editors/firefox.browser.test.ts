import { editorSuite } from './suite.ts';

editorSuite('firefox');
