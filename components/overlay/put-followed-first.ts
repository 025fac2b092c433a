import type { Follow } from '../../utils/follows/follows.ts';
import type { StripView } from '../strip-view.ts';

/** The techniques that get a badge, those that the user follows first, and the follows that no such badge tells. */
export function putFollowedFirst({
  findings: all,
  hiddenGroups,
  followed,
  techniques,
}: Pick<StripView, 'findings' | 'hiddenGroups' | 'followed' | 'techniques'>): {
  readonly findings: StripView['findings'];
  readonly followed: ReadonlySet<string>;
  readonly others: readonly Follow[];
} {
  const findings =
    hiddenGroups.length === 0
      ? all
      : all.filter(({ id }) => !hiddenGroups.includes(techniques.name(id)?.group ?? ''));
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
