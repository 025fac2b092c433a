import type { Selection } from '../../utils/facets/selection.ts';
import { parseQuery } from '../../utils/query/parse-query.ts';
import { QUERY_FIELDS } from '../../utils/query/query.ts';
import type { Query } from '../../utils/query/query.ts';
import type { OwnTechniqueName } from '../../utils/techniques/own-id.ts';

type WrittenQuery = NonNullable<Selection['query']>;

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
/** `upvo`, `-date:` or `stars>`. */
const ENDS_IN_NAME = /(?:^|[\s(])-?(\w+)[:<>=]*$/;

/**
 * What a query in the making says by now: where it finds nothing, its last word may go on, and nothing at
 * all (`undefined`) where it may become the name of a field.
 */
export function readAsTyped(
  written: WrittenQuery,
  own: readonly OwnTechniqueName[],
  finds: (query: Query) => boolean,
): WrittenQuery | undefined {
  if (finds(written.query)) return written;
  const text = `${written.text}*`;
  const open = ENDS_IN_WORD.test(written.text) ? parseQuery(text, own) : undefined;
  if (open?.ok && finds(open.query)) return { text, query: open.query };
  const name = ENDS_IN_NAME.exec(written.text)?.[1]?.toLowerCase();
  const isBegun = name !== undefined && QUERY_FIELDS.some((field) => field.startsWith(name));
  return isBegun ? undefined : written;
}

/** Of a quote that is yet to end its last word is left out; where it is the only one, the quote is. */
export const dropUnfinished = (text: string): string =>
  text.replace(/["“]([^\s"“]*)$|\s+[^\s"“]*$/, (_, only?: string) => only ?? '"');
