import { useContext } from 'preact/hooks';

import type { QueryError } from '../utils/query/query.ts';
import { suggestFix } from '../utils/query/suggest-fix.ts';
import { describeQueryError } from './describe-query-error.ts';
import { i18n } from './messages.ts';
import { OwnTechniquesContext } from './own-techniques.ts';

interface Props {
  readonly query: string;
  readonly error: QueryError;
}

// Of a query of many lines, only what stands around the fault.
const BEFORE = 60;
const WITHIN = 60;
const AFTER = 30;

/** A query that cannot be read: where, underlined, why, and what may have been meant. */
export function QueryFault({ query, error }: Props) {
  const { start, end } = error;
  const meant = suggestFix(error, useContext(OwnTechniquesContext));
  return (
    <span class="fault">
      {end > start && (
        <span class="fault-query">
          {start > BEFORE && '…'}
          {query.slice(Math.max(0, start - BEFORE), start)}
          <mark>{query.slice(start, Math.min(end, start + WITHIN))}</mark>
          {end > start + WITHIN ? '…' : query.slice(end, end + AFTER)}
        </span>
      )}
      <span class="fault-reason">{describeQueryError(error)}</span>
      {meant !== undefined && (
        <span class="fault-hint">
          {i18n.t('query.meant')} <code>{meant}</code>
        </span>
      )}
    </span>
  );
}
