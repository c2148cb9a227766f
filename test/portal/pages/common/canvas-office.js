/**
 * An office suite that paints its text: nothing of the document is in the DOM. What is typed goes through a
 * hidden textarea, which keeps the focus and stays empty.
 */
export function canvasOffice(canvas, input, lines) {
  const text = [...lines];
  paint(canvas, text);
  canvas.addEventListener('mousedown', (event) => {
    event.preventDefault();
    input.focus();
  });
  input.addEventListener('input', () => {
    text[text.length - 1] += input.value;
    input.value = '';
    paint(canvas, text);
  });
  input.focus();
}

function paint(canvas, lines) {
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.font = '19px "Times New Roman", "Liberation Serif", serif';
  lines.forEach((line, index) => {
    const isTitle = index < 2;
    context.textAlign = isTitle ? 'center' : 'left';
    context.fillText(line, isTitle ? canvas.width / 2 : 90, 90 + index * 30);
  });
}
