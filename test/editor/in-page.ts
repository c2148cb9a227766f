/** What the tests of DOM code call inside real pages, as `window.duThao`. */
export { offsetOf, pathTo, piecesOf, placeOf, rangeOf, readDom } from '../../lib/editor/dom-text.ts';
export { editableAround, editablesOf } from '../../lib/editor/editable.ts';
export { openEditor } from '../../lib/editor/kinds.ts';
export { run } from '../../lib/editor/page/run.ts';
export { Underlines } from '../../lib/editor/underlines.ts';
export { buttonLabel, buttonsOf, roleOf, submitButton } from '../../lib/portal/buttons.ts';
export { fieldText, findField, findFields, formsAround } from '../../lib/portal/form.ts';
export { readFormFacts, shownField } from '../../lib/portal/form-facts.ts';
export { chosenSecrecy } from '../../lib/portal/secrecy.ts';
export { signedState } from '../../lib/portal/signed.ts';
export { watchSubmit } from '../../lib/portal/submit.ts';
export { portalAround } from '../../lib/portal/which.ts';
