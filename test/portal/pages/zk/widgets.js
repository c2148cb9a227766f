/**
 * The part of ZK that other scripts feel: ids that nobody can foresee, other ones with each load and each drawing;
 * what was typed counts once its field has told of a change, and the server draws everything anew after each answer.
 */
const letters = 'abcdefghijklmnopqrstuvwxyz';
const desktop = Array.from({ length: 4 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
let drawn = 0;

const uid = () => `${desktop}${(drawn++).toString(36)}`;

export function element(tag, className, words = '') {
  const made = document.createElement(tag);
  made.id = uid();
  made.className = className;
  made.textContent = words;
  return made;
}

/** A row of a grid: label and field, two pairs at most. */
export function row(...cells) {
  const made = element('tr', 'z-row');
  for (const each of cells) {
    const inner = element('td', 'z-row-inner');
    const content = element('div', 'z-row-content');
    content.append(typeof each === 'string' ? element('span', 'z-label', each) : each);
    inner.append(content);
    made.append(inner);
  }
  return made;
}

export function textbox(value, onChange, rows = 0) {
  const made = element(rows > 0 ? 'textarea' : 'input', 'z-textbox');
  made.value = value;
  if (rows > 0) made.rows = rows;
  made.addEventListener('change', () => onChange(made.value));
  return made;
}

export function combobox(value, choices, onChange) {
  const made = element('span', 'z-combobox');
  const input = element('input', 'z-combobox-input');
  input.value = value;
  input.readOnly = true;
  input.autocomplete = 'off';
  const open = element('a', 'z-combobox-button');
  open.append(element('i', 'z-combobox-icon', '▾'));
  made.append(input, open);
  made.addEventListener('click', () => openPopup(made, input, choices, onChange));
  return made;
}

function openPopup(place, input, choices, onChange) {
  const popup = element('div', 'z-combobox-popup');
  const { left, bottom, width } = place.getBoundingClientRect();
  Object.assign(popup.style, { left: `${left}px`, top: `${bottom}px`, width: `${width}px` });
  const list = element('ul', 'z-combobox-content');
  for (const choice of choices) {
    const item = element('li', 'z-comboitem', choice);
    item.addEventListener('click', () => {
      popup.remove();
      input.value = choice;
      onChange(choice);
    });
    list.append(item);
  }
  popup.append(list);
  document.body.append(popup);
}

/** No button of HTML: it acts on clicks, on Enter when the key goes down and on Space when it comes up. */
export function button(words, onPress, className = 'z-button') {
  const made = element('div', className, words);
  made.setAttribute('role', 'button');
  made.tabIndex = 0;
  made.addEventListener('click', onPress);
  made.addEventListener('keydown', ({ key }) => key === 'Enter' && onPress());
  made.addEventListener('keyup', ({ key }) => key === ' ' && onPress());
  return made;
}
