import * as z from 'zod/mini';

const words = z.array(z.string());
const field = z.strictObject({
  /** The words beside the field, without colon or asterisk. */
  labels: words,
  /** id or name attributes seen on real portals. */
  names: words,
});

const descriptionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.string(),
  /** Host suffixes this description is for; none = any portal. */
  hosts: words,
  fields: z.strictObject({
    loaiVanBan: field,
    trichYeu: field,
    doMat: field,
    doKhan: field,
    nguoiKy: field,
    noiNhan: field,
    noiDung: field,
  }),
  /** Values of Độ mật that are no secret, lower case; '' is a blank field. */
  ordinarySecrecy: words,
  /** The whole text of buttons that send the draft upward, and of those that only save it. */
  submit: words,
  save: words,
});

export type PortalDescription = z.infer<typeof descriptionSchema>;
export type FieldName = keyof PortalDescription['fields'];

/** Parses a file of assets/portals/. Throws one Vietnamese error naming file and field when it is bad. */
export function parsePortal(file: string, data: unknown): PortalDescription {
  const parsed = descriptionSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${file}: trường “${issue?.path.join('.') || '(gốc)'}” không hợp lệ.`);
}
