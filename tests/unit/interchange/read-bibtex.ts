import { parse as parseFile } from '@citation-js/plugin-bibtex/lib/input/file.js';
import { parse as parseValue } from '@citation-js/plugin-bibtex/lib/input/value.js';

/** What another's parser makes of BibTeX: keys, and fields as LaTeX would print them. */
export function readBibtex(
  text: string,
): readonly { readonly key: string; readonly fields: Readonly<Record<string, unknown>> }[] {
  return parseFile(text).map(({ label, properties }) => ({
    key: label,
    fields: Object.fromEntries(
      Object.entries(properties).map(([field, value]) => [field, parseValue(String(value), field)]),
    ),
  }));
}
