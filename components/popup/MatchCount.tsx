import { i18n } from '../messages.ts';

/** How many papers of the page a query matches; nothing while that is not known. */
export function MatchCount({ count }: { readonly count: number | undefined }) {
  return (
    <span class="matches" role="status" data-matches={count}>
      {count !== undefined && i18n.t('filters.matches', count)}
    </span>
  );
}
