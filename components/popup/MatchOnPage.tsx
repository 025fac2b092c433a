import { i18n } from '../messages.ts';

/** As `MatchCount`, for the rows of a list: a screen reader is not to read them all out as they come. */
export const MatchOnPage = ({ count }: { readonly count: number | undefined }) =>
  count === undefined ? null : <span class="quiet">{i18n.t('filters.matches', count)}</span>;
