import type { FiltersDocument } from '../utils/filters/filters.ts';
import { readMuted } from '../utils/filters/mute.ts';
import { SEEN_RULE } from '../utils/filters/seen-rules.ts';
import type { TechniqueReader } from '../utils/overlay/technique-reader.ts';
import { i18n } from './messages.ts';

/** A rule in the user's words; what the page bar narrows to only hides, and a hidden card says nothing. */
export function describeRule(
  rule: string,
  { filters }: FiltersDocument,
  { name }: Pick<TechniqueReader, 'name'>,
): string {
  if (rule === SEEN_RULE) return i18n.t('rule.seen');
  const filter = filters.find(({ id }) => id === rule);
  if (filter?.name !== undefined) return filter.name;
  const muted = filter && readMuted(filter);
  return muted === undefined
    ? (filter?.query ?? rule)
    : i18n.t('rule.muted', [name(muted)?.label ?? muted]);
}
