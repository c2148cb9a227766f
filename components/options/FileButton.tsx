import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../controls.tsx';
import { Icon } from '../Icon.tsx';

interface Props {
  /** What the file is, for those who do not see the page. */
  label: string;
  /** Kinds of files, as of an input. */
  accept: string;
  onFile: (file: File) => void;
  children: ComponentChildren;
}

/** A button that lets the user choose a file; the same one may be chosen again. */
export function FileButton({ label, accept, onFile, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => input.current?.click()}>
        <Icon name="upload" /> {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onFile(chosen);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
