import { documentsUnder } from './frames.ts';

type Arm = (document: Document, signal: AbortSignal) => void;

/**
 * Follows all documents of this origin in the frames of a page as they come, go and are written anew: `arm` is called
 * once for each and given a signal that is aborted with the document, or with `ending`.
 */
export class Documents {
  private readonly top: Document;
  private readonly arm: Arm;
  private readonly ending: AbortSignal;
  private readonly armed = new Map<Document, { rootElement: Element; life: AbortController }>();

  constructor(top: Document, ending: AbortSignal, arm: Arm) {
    this.top = top;
    this.arm = arm;
    this.ending = ending;
    ending.addEventListener('abort', () => {
      for (const { life } of this.armed.values()) life.abort();
    });
    this.look();
  }

  /** Finds what came and went since the last look. */
  look(): void {
    if (this.ending.aborted) return;
    const present = new Set(documentsUnder(this.top));
    for (const [document, { life }] of this.armed) {
      if (present.has(document)) continue;
      life.abort();
      this.armed.delete(document);
    }
    for (const document of present) this.follow(document);
  }

  private follow(document: Document): void {
    const { documentElement } = document;
    const known = this.armed.get(document);
    // document.open keeps the document but takes all listeners off it; its root element is a new one then.
    if (known?.rootElement === documentElement) return;
    known?.life.abort();
    const life = new AbortController();
    this.armed.set(document, { rootElement: documentElement, life });
    this.arm(document, life.signal);
  }
}
