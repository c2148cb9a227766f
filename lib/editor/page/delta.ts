export interface Op {
  insert?: string;
  retain?: number;
  delete?: number;
  attributes?: Record<string, unknown>;
}

/** A change of a Quill document, put together from its start to its end; places are those before the change. */
export class Delta {
  readonly ops: Op[] = [];
  private at = 0;

  retainTo(index: number): void {
    if (index > this.at) this.add({ retain: index - this.at });
    this.at = index;
  }

  insert(text: string, attributes: Record<string, unknown>): void {
    if (text !== '') this.add({ insert: text, attributes });
  }

  delete(length: number): void {
    if (length > 0) this.add({ delete: length });
    this.at += length;
  }

  private add(op: Op): void {
    this.ops[this.ops.length] = op;
  }
}
