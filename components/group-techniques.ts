import { TECHNIQUE_GROUPS } from '../utils/techniques/taxonomy.ts';
import type { TechniqueName } from '../utils/user-techniques/technique-name.ts';
import { labelGroup } from './explain-technique.ts';
import { i18n } from './messages.ts';

interface Group<T> {
  readonly label: string;
  readonly members: readonly T[];
}

/** Those with techniques of the user's own first, then group by group; a group without any is left out. */
export const groupTechniques = <T>(
  all: readonly T[],
  nameOf: (one: T) => TechniqueName,
): readonly Group<T>[] =>
  [undefined, ...TECHNIQUE_GROUPS]
    .map((group) => ({
      label: group === undefined ? i18n.t('techniques.own') : labelGroup(group),
      members: all.filter((one) => nameOf(one).group === group),
    }))
    .filter(({ members }) => members.length > 0);
