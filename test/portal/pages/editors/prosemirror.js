import { boxIn, loadScripts, startLab } from './lab.js';

await loadScripts('/vendor/bundles/prosemirror.js');
const { Schema, DOMParser: Reader, DOMSerializer, EditorState, EditorView } = ProseMirror;
const { history, undo, redo, keymap, baseKeymap, splitListItem, bulletList, listItem, tableNodes } =
  ProseMirror;

const inlineTag = (tag) => ({ parseDOM: [{ tag }], toDOM: () => [tag, 0] });

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', ...inlineTag('p') },
    bullet_list: { ...bulletList, content: 'list_item+', group: 'block' },
    list_item: { ...listItem, content: 'paragraph block*' },
    ...tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} }),
    text: { group: 'inline' },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') }) }],
      toDOM: (mark) => ['a', mark.attrs, 0],
    },
    em: inlineTag('em'),
    strong: inlineTag('strong'),
  },
});

await startLab((host, html) => {
  const source = Object.assign(document.createElement('div'), { innerHTML: html });
  let locked = false;
  const view = new EditorView(boxIn(host, ''), {
    state: EditorState.create({
      doc: Reader.fromSchema(schema).parse(source),
      plugins: [
        history(),
        keymap({
          'Mod-z': undo,
          'Mod-y': redo,
          'Shift-Mod-z': redo,
          Enter: splitListItem(schema.nodes.list_item),
        }),
        keymap(baseKeymap),
      ],
    }),
    editable: () => !locked,
  });
  return {
    editable: () => view.dom,
    data: () => {
      const saved = document.createElement('div');
      saved.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return saved.innerHTML;
    },
    destroy: () => view.destroy(),
    readOnly: (on) => {
      locked = on;
      view.setProps({});
    },
  };
});
