import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { DOMParser, DOMSerializer, Schema } from '@tiptap/pm/model';
import { bulletList, listItem, splitListItem } from '@tiptap/pm/schema-list';
import { EditorState } from '@tiptap/pm/state';
import { tableNodes } from '@tiptap/pm/tables';
import { EditorView } from '@tiptap/pm/view';

Object.assign(window, {
  ProseMirror: {
    baseKeymap,
    bulletList,
    DOMParser,
    DOMSerializer,
    EditorState,
    EditorView,
    history,
    keymap,
    listItem,
    redo,
    Schema,
    splitListItem,
    tableNodes,
    undo,
  },
});
