/** The part of Angular's CDK that other scripts feel: one overlay container, and anchors that turn Tab around. */
import { tabbable } from './tabbable.js';

const ANCHOR =
  '<div class="cdk-visually-hidden cdk-focus-trap-anchor" aria-hidden="true" tabindex="0"></div>';

/** Opens a dialog with the given HTML; gives its surface and a way to close it. */
export function openOverlay(html) {
  const overlay = document.createElement('div');
  overlay.className = 'cdk-overlay-container';
  overlay.innerHTML = `
    <div class="cdk-overlay-backdrop cdk-overlay-dark-backdrop cdk-overlay-backdrop-showing"></div>
    <div class="cdk-global-overlay-wrapper" dir="ltr">
      <div class="cdk-overlay-pane mat-mdc-dialog-panel">
        ${ANCHOR}
        <mat-dialog-container class="mat-mdc-dialog-container cdk-dialog-container" tabindex="-1" role="dialog" aria-modal="true">
          <div class="mat-mdc-dialog-surface mdc-dialog__surface">${html}</div>
        </mat-dialog-container>
        ${ANCHOR}
      </div>
    </div>`;
  document.body.append(overlay);
  const surface = overlay.querySelector('.mat-mdc-dialog-surface');
  const [first, last] = overlay.querySelectorAll('.cdk-focus-trap-anchor');
  first.addEventListener('focus', () => tabbable(surface).at(-1).focus());
  last.addEventListener('focus', () => tabbable(surface)[0].focus());
  overlay.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  tabbable(surface)[0].focus();

  function close() {
    overlay.remove();
  }

  return { surface, close };
}
