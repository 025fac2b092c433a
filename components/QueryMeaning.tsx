import { i18n } from '#i18n';

import type { Query } from '../utils/query/query.ts';
import { describeQuery } from './describe-query.ts';
import { useTechniqueNames } from './own-techniques.ts';

interface Props {
  readonly id: string;
  readonly query: Query;
}

/** How a query is read, in words. */
export function QueryMeaning({ id, query }: Props) {
  const nameOf = useTechniqueNames();
  return (
    <p id={id} class="query-meaning">
      {describeQuery(
        query,
        (technique) => nameOf(technique)?.label ?? i18n.t('query.explain.gone', [technique]),
      )}
    </p>
  );
}
