import { readFile } from 'node:fs/promises';

/** The text of a file of the portal's pages, such as `webforms/form.aspx`. */
export function pageFile(path: string): Promise<string> {
  return readFile(new URL(`./pages/${path}`, import.meta.url), 'utf8');
}

/** A page with every `{{name}}` replaced by its value, which stands as it is (escape it first). Throws on an unknown name. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The page asks for «${name}»`);
    return value;
  });
}

/** Text as it stands in HTML, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
