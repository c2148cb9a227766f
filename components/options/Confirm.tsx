import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../controls.tsx';

interface Props {
  question: string;
  detail?: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before something is deleted. The focus begins on what keeps it; Esc keeps it too. */
export function Confirm({ question, detail, onYes, onNo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
    keep.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={title} onClose={onNo}>
      <h2 id={title}>{question}</h2>
      {detail && <p>{detail}</p>}
      <div class="buttons">
        <Button look="edge" onPress={onYes}>
          Xóa
        </Button>
        <Button look="fill" buttonRef={keep} onPress={onNo}>
          Giữ lại
        </Button>
      </div>
    </dialog>
  );
}
