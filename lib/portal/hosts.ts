import * as z from 'zod/mini';

const hostList = z.array(z.string().check(z.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/)));

const hostsSchema = z.strictObject({
  explicit: hostList,
  labels: hostList,
  provinces: hostList,
  excluded: hostList,
});

interface HostPatterns {
  /** Match patterns of the pages where the extension may run from the start. */
  matches: string[];
  /** Match patterns it never runs on, whatever else is granted. */
  excluded: string[];
}

/**
 * The default hosts of the release: the explicit ones and every label × province under gov.vn.
 * In: the content of assets/portals/hosts.json. Throws one Vietnamese error naming the file and field when bad.
 */
export function hostPatterns(data: unknown): HostPatterns {
  const parsed = hostsSchema.safeParse(data);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') || '(gốc)';
    throw new Error(`assets/portals/hosts.json: trường “${field}” không hợp lệ.`);
  }
  const { explicit, labels, provinces, excluded } = parsed.data;
  const generated = provinces.flatMap((province) => labels.map((label) => `${label}.${province}.gov.vn`));
  const pattern = (host: string) => `*://${host}/*`;
  return {
    matches: [...new Set([...explicit, ...generated])].sort().map(pattern),
    excluded: excluded.map(pattern),
  };
}
