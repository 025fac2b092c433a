import type { FiltersDocument } from '../filters/filters.ts';
import type { FollowsDocument } from '../follows/follows.ts';
import { parseQuery } from '../query/parse-query.ts';
import { someTerm } from '../query/some-term.ts';
import { isOwnId } from '../techniques/own-id.ts';
import type { AnyTechniqueId, OwnTechniqueName } from '../techniques/own-id.ts';

/** One of ours or of the user's. */
interface AskedTechnique {
  readonly id: AnyTechniqueId;
  readonly label: string;
}

/** The filters and follows that ask for a technique, whether it is there, off or gone, as their user knows them. */
export function listAsking(
  { id, label }: AskedTechnique,
  { filters }: Pick<FiltersDocument, 'filters'>,
  { follows }: Pick<FollowsDocument, 'follows'>,
  own: readonly OwnTechniqueName[],
): readonly string[] {
  const named = isOwnId(id) ? [{ id, label }, ...own.filter((other) => other.id !== id)] : own;
  const asks = (text: string): boolean => {
    const reading = parseQuery(text, named);
    return (
      reading.ok && someTerm(reading.query, (term) => term.type === 'technique' && term.id === id)
    );
  };
  return [
    ...filters.flatMap(({ name, query }) => (asks(query) ? (name ?? query) : [])),
    ...follows.flatMap(({ kind, value, label: called }) =>
      (kind === 'technique' && value === id) || (kind === 'keyword' && asks(value)) ? called : [],
    ),
  ];
}
