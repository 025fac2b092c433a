import type { FiltersDocument } from '../filters/filters.ts';
import type { FollowsDocument } from '../follows/follows.ts';
import { parseQuery } from '../query/parse-query.ts';
import { someTerm } from '../query/some-term.ts';
import type { OwnTechniqueName } from '../techniques/own-id.ts';

/** The filters and follows that ask for a technique, whether it is there or gone, as their user knows them. */
export function listAsking(
  technique: OwnTechniqueName,
  { filters }: Pick<FiltersDocument, 'filters'>,
  { follows }: Pick<FollowsDocument, 'follows'>,
  own: readonly OwnTechniqueName[],
): readonly string[] {
  const { id } = technique;
  const named = [technique, ...own.filter((other) => other.id !== id)];
  const asks = (text: string): boolean => {
    const reading = parseQuery(text, named);
    return (
      reading.ok && someTerm(reading.query, (term) => term.type === 'technique' && term.id === id)
    );
  };
  return [
    ...filters.flatMap(({ name, query }) => (asks(query) ? (name ?? query) : [])),
    ...follows.flatMap(({ kind, value, label }) =>
      (kind === 'technique' && value === id) || (kind === 'keyword' && asks(value)) ? label : [],
    ),
  ];
}
