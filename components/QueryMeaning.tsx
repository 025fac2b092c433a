import { useContext } from 'preact/hooks';

import type { Query } from '../utils/query/query.ts';
import { findTechnique } from '../utils/techniques/taxonomy.ts';
import { describeQuery } from './describe-query.ts';
import { OwnTechniquesContext } from './own-techniques.ts';

/** How a query is read, in words. */
export function QueryMeaning({ query }: { readonly query: Query }) {
  const own = useContext(OwnTechniquesContext);
  const text = describeQuery(
    query,
    (id) => findTechnique(id)?.label ?? own.find((known) => known.id === id)?.label ?? id,
  );
  return <span class="query-meaning">{text}</span>;
}
