import type { Query } from '../utils/query/query.ts';
import { describeQuery } from './describe-query.ts';
import { useTechniqueLabels } from './own-techniques.ts';

interface Props {
  readonly id: string;
  readonly query: Query;
}

/** How a query is read, in words. */
export function QueryMeaning({ id, query }: Props) {
  const nameTechnique = useTechniqueLabels();
  return (
    <p id={id} class="query-meaning">
      {describeQuery(query, { nameTechnique })}
    </p>
  );
}
