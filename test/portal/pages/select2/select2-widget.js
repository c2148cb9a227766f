/**
 * The part of Select2 3 that other scripts feel: the select is moved out of sight, the container that stands for it
 * has an id made from the select's, with a backslash before what CSS would not take, and its label leads to a box
 * without words. What is chosen is told to jQuery's listeners alone.
 */
let made = 0;

export function select2(select) {
  const $select = $(select);
  made += 1;
  const focusser = `s2id_autogen${made}`;
  const container = document.createElement('div');
  container.className = 'select2-container';
  container.id = `s2id_${select.id.replace(/-/g, '\\-')}`;
  container.innerHTML = `
    <a href="javascript:void(0)" class="select2-choice" tabindex="-1">
      <span class="select2-chosen" id="select2-chosen-${made}"></span>
      <span class="select2-arrow" role="presentation"><b role="presentation"></b></span>
    </a>
    <label for="${focusser}" class="select2-offscreen"></label>
    <input class="select2-focusser select2-offscreen" type="text" aria-haspopup="true" role="button" aria-labelledby="select2-chosen-${made}" id="${focusser}">`;
  const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`);
  label?.setAttribute('for', focusser);
  container.querySelector('label').textContent = label?.textContent ?? '';
  select.before(container);
  select.classList.add('select2-offscreen');
  select.tabIndex = -1;

  const chosen = container.querySelector('.select2-chosen');
  const show = () => {
    chosen.textContent = select.selectedOptions[0]?.text ?? '';
  };
  show();
  $select.on('change', show);
  $(container)
    .find('.select2-choice')
    .on('mousedown', (event) => {
      event.preventDefault();
      openDrop($select, container);
    });
}

function openDrop($select, container) {
  const drop = document.createElement('div');
  drop.className = 'select2-drop select2-drop-active';
  const { left, bottom, width } = container.getBoundingClientRect();
  Object.assign(drop.style, { left: `${left}px`, top: `${bottom}px`, width: `${width}px` });
  const results = document.createElement('ul');
  results.className = 'select2-results';
  for (const { text } of $select[0].options) {
    const item = document.createElement('li');
    item.className = 'select2-result select2-result-selectable';
    item.textContent = text;
    $(item).on('mouseup', () => {
      drop.remove();
      $select.val(text).trigger('change');
    });
    results.append(item);
  }
  drop.append(results);
  document.body.append(drop);
}
