import * as z from 'zod/mini';

/** What a field of the form is about, whatever the portal calls it. */
export const fieldNames = [
  'loaiVanBan',
  'trichYeu',
  'doMat',
  'doKhan',
  'soKyHieu',
  'ngay',
  'nguoiKy',
  'noiNhan',
  'han',
  'tepDinhKem',
  'noiDung',
] as const;
export type FieldName = (typeof fieldNames)[number];

/**
 * What a button does with the draft: keeps it (save), sends it upward to be signed (submit), hands it to someone else
 * (route), signs, numbers or issues it (sign).
 */
export const buttonRoles = ['submit', 'save', 'route', 'sign'] as const;
export type ButtonRole = (typeof buttonRoles)[number];

export interface PortalField {
  /** The words beside the field, without colon or asterisk. */
  labels: readonly string[];
  /** id or name attributes seen on real portals. */
  names: readonly string[];
  /** The longest text that the portal takes, where its field does not say so itself. */
  maxLength: number | null;
  /** The portal takes no draft without it. */
  required: boolean;
}

export interface PortalButtons {
  /** The whole text of such buttons. */
  words: readonly string[];
  /** id or name attributes of such buttons, whatever stands on them. */
  names: readonly string[];
}

/** One family of portals, complete: what its file says over what all portals have in common. */
export interface PortalDescription {
  id: string;
  /** As people call it. */
  name: string;
  /** Hosts it is known to run on, each with the hosts below it. */
  hosts: readonly string[];
  /** Parts of the path that tell this family on a host nobody knows. */
  paths: readonly string[];
  /** Selectors that only find something on pages of this family. */
  fingerprints: readonly string[];
  fields: Readonly<Record<FieldName, PortalField>>;
  /** Values of Độ mật that are no secret, lower case; '' is a blank field. */
  ordinarySecrecy: readonly string[];
  /** What the page calls a draft that was signed or issued: nothing is written into it any more. */
  signedStates: readonly string[];
  buttons: Readonly<Record<ButtonRole, PortalButtons>>;
  /** The event on which the page's own buttons act: who acts on mousedown has acted before the click comes. */
  actsOn: 'click' | 'mousedown';
}

const words = z.array(z.string().check(z.minLength(1)));
const optionalWords = z.optional(words);

const fileSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.string().check(z.minLength(1)),
  hosts: optionalWords,
  /** As hosts, but not among those the extension may enter from the start: the user allows them one by one. */
  optionalHosts: optionalWords,
  paths: optionalWords,
  fingerprints: optionalWords,
  fields: z.optional(
    z.partialRecord(
      z.enum(fieldNames),
      z.strictObject({
        labels: optionalWords,
        names: optionalWords,
        maxLength: z.optional(z.int().check(z.positive())),
        required: z.optional(z.boolean()),
      }),
    ),
  ),
  ordinarySecrecy: z.optional(z.array(z.string())),
  signedStates: optionalWords,
  buttons: z.optional(
    z.partialRecord(z.enum(buttonRoles), z.strictObject({ words: optionalWords, names: optionalWords })),
  ),
  actsOn: z.optional(z.enum(['click', 'mousedown'])),
});

type PortalFile = z.infer<typeof fileSchema>;

const nothing: PortalDescription = {
  id: '',
  name: '',
  hosts: [],
  paths: [],
  fingerprints: [],
  fields: record(fieldNames, () => ({ labels: [], names: [], maxLength: null, required: false })),
  ordinarySecrecy: [],
  signedStates: [],
  buttons: record(buttonRoles, () => ({ words: [], names: [] })),
  actsOn: 'click',
};

/**
 * The descriptions in files of assets/portals/, the generic one (generic.json) first: every other file says only what is
 * more or other on its portals. Throws one Vietnamese error naming file and field when one is bad.
 */
export function parsePortals(
  files: readonly { file: string; data: unknown }[],
): [PortalDescription, ...PortalDescription[]] {
  const parsed = files.map(({ file, data }) => parse(file, data));
  const generic = parsed.find(({ id }) => id === 'generic');
  if (!generic) throw new Error('assets/portals: thiếu tệp generic.json.');
  const base = extend(nothing, generic);
  return [base, ...parsed.filter((each) => each !== generic).map((each) => extend(base, each))];
}

function parse(file: string, data: unknown): PortalFile {
  const parsed = fileSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...(issue?.path ?? []), ...unknown].join('.') || '(gốc)';
  throw new Error(`${file}: trường “${field}” không hợp lệ.`);
}

/** The file's own words come before those of `base`, and what it says of a button's words takes them from other roles. */
function extend(base: PortalDescription, file: PortalFile): PortalDescription {
  const ownWords = new Set(buttonRoles.flatMap((role) => file.buttons?.[role]?.words ?? []));
  return {
    id: file.id,
    name: file.name,
    hosts: [...(file.hosts ?? []), ...(file.optionalHosts ?? [])],
    paths: file.paths ?? [],
    fingerprints: file.fingerprints ?? [],
    fields: record(fieldNames, (name) => {
      const known = base.fields[name];
      const own = file.fields?.[name];
      return {
        labels: [...(own?.labels ?? []), ...known.labels],
        names: [...(own?.names ?? []), ...known.names],
        maxLength: own?.maxLength ?? known.maxLength,
        required: own?.required ?? known.required,
      };
    }),
    ordinarySecrecy: [...(file.ordinarySecrecy ?? []), ...base.ordinarySecrecy],
    signedStates: [...(file.signedStates ?? []), ...base.signedStates],
    buttons: record(buttonRoles, (role) => {
      const known = base.buttons[role];
      const own = file.buttons?.[role];
      return {
        words: [...(own?.words ?? []), ...known.words.filter((each) => !ownWords.has(each))],
        names: [...(own?.names ?? []), ...known.names],
      };
    }),
    actsOn: file.actsOn ?? base.actsOn,
  };
}

function record<K extends string, V>(keys: readonly K[], valueFor: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueFor(key)])) as Record<K, V>;
}
