import type { Toast } from '../../components/state.ts';

type Words = Pick<Toast, 'level' | 'title'> & {
  detail?: string;
  action?: { label: string; run: () => void };
};

/** One toast at a time, each with at most one thing to press. */
export class Toasts {
  private last = 0;
  private run: (() => void) | null = null;
  private readonly show: (toast: Toast | null) => void;

  constructor(show: (toast: Toast | null) => void) {
    this.show = show;
  }

  say({ level, title, detail, action }: Words): void {
    this.run = action?.run ?? null;
    this.show({ id: ++this.last, level, title, detail: detail ?? null, action: action?.label ?? null });
  }

  press(id: number): void {
    if (id !== this.last) return;
    const run = this.run;
    this.dismiss(id);
    run?.();
  }

  dismiss(id: number): void {
    if (id === this.last) this.show(null);
  }
}
