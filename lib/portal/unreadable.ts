import * as z from 'zod/mini';
import type { FrameFacts } from './frame-facts.ts';

const productsSchema = z.array(
  z.strictObject({
    /** As people call it. */
    name: z.string(),
    /** Parts of the address of its frame, or of the form that fills the frame. */
    addresses: z.array(z.string()),
    frameNames: z.array(z.string()),
  }),
);

/** Editors that draw the text themselves, in a frame nobody can look into. */
export type UnreadableProducts = z.infer<typeof productsSchema>;

/** Parses assets/portals/unreadable.json. Throws one Vietnamese error naming the field when it is bad. */
export function parseUnreadable(data: unknown): UnreadableProducts {
  const parsed = productsSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') || '(gốc)';
  throw new Error(`assets/portals/unreadable.json: trường “${field}” không hợp lệ.`);
}

/** The product that such a frame belongs to; null for any other frame. */
export function unreadableProduct(products: UnreadableProducts, frame: FrameFacts): string | null {
  const product = products.find(
    ({ addresses, frameNames }) =>
      frameNames.includes(frame.name) ||
      addresses.some((part) => frame.src.includes(part) || frame.formAction.includes(part)),
  );
  return product?.name ?? null;
}
