import type { Follow } from '../../utils/follows/follows.ts';
import type { StripView } from '../strip-view.ts';

/** A paper's techniques, those that the user follows first, and the follows that no technique's badge tells. */
export function putFollowedFirst({
  findings,
  followed,
}: Pick<StripView, 'findings' | 'followed'>): {
  readonly findings: StripView['findings'];
  readonly followed: ReadonlySet<string>;
  readonly others: readonly Follow[];
} {
  const found = new Set<string>(findings.map(({ id }) => id));
  const isTold = ({ kind, value }: Follow) => kind === 'technique' && found.has(value);
  const told = new Set(followed.filter(isTold).map(({ value }) => value));
  return {
    findings:
      told.size === 0
        ? findings
        : findings.toSorted((a, b) => Number(told.has(b.id)) - Number(told.has(a.id))),
    followed: told,
    others: followed.filter((follow) => !isTold(follow)),
  };
}
