export type PortalButton = 'luu-du-thao' | 'trinh-ky';

/** One press of a button as it reached the portal: nothing is trimmed or normalised. */
export interface Submission {
  readonly button: PortalButton;
  /** ISO 8601, the server's clock. */
  readonly time: string;
  readonly contentType: string;
  /** The body exactly as sent, decoded as UTF-8. */
  readonly raw: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** One press of a button, now. Throws as parseFields does. */
export function readSubmission(button: PortalButton, contentType: string, raw: string): Submission {
  const fields = parseFields(contentType, raw);
  return { button, time: new Date().toISOString(), contentType, raw, fields };
}

/**
 * Reads the fields of a request body, URL-encoded or JSON.
 * Throws when the type is neither, or when the JSON is not an object of strings.
 */
export function parseFields(contentType: string, raw: string): Record<string, string> {
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(raw));
  }
  if (!contentType.startsWith('application/json'))
    throw new TypeError(`Unknown content type: ${contentType}`);
  const parsed: unknown = JSON.parse(raw);
  if (typeof parsed !== 'object' || parsed === null) throw new TypeError('The JSON body is not an object');
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(parsed)) {
    if (typeof value !== 'string') throw new TypeError(`Field ${name} is not a string`);
    fields[name] = value;
  }
  return fields;
}
