import { useContext } from 'preact/hooks';

import type { Query } from '../utils/query/query.ts';
import { findTechnique } from '../utils/techniques/taxonomy.ts';
import { describeQuery } from './describe-query.ts';
import { OwnTechniquesContext } from './own-techniques.ts';

interface Props {
  readonly id: string;
  readonly query: Query;
}

/** How a query is read, in words. */
export function QueryMeaning({ id, query }: Props) {
  const own = useContext(OwnTechniquesContext);
  const text = describeQuery(
    query,
    (technique) =>
      findTechnique(technique)?.label ??
      own.find((known) => known.id === technique)?.label ??
      technique,
  );
  return (
    <p id={id} class="query-meaning">
      {text}
    </p>
  );
}
