/** What is known from outside of a frame that cannot be entered. */
export interface FrameFacts {
  /** Its own address; '' where a form fills it. */
  src: string;
  name: string;
  /** Where the form goes that fills it, if one does. */
  formAction: string;
}

export function factsOf(frame: HTMLIFrameElement): FrameFacts {
  const { name } = frame;
  const forms = name === '' ? [] : [...frame.ownerDocument.querySelectorAll<HTMLFormElement>('form[target]')];
  const filling = forms.find((form) => form.getAttribute('target') === name);
  return { src: frame.src, name, formAction: filling?.getAttribute('action') ?? '' };
}
