/** What Tab reaches inside an element, in its order. */
export function tabbable(root) {
  return [
    ...root.querySelectorAll('button, input:not([type=hidden]), select, textarea, [contenteditable=true]'),
  ].filter((element) => !element.disabled && element.getClientRects().length > 0);
}
