import type { TechniqueGroup, TechniqueId } from '../utils/techniques/taxonomy.ts';
import type { TechniqueName } from '../utils/user-techniques/technique-name.ts';
import { i18n } from './messages.ts';
import { underscored } from './underscored.ts';

/** What a technique is, in one line, for a title or a legend. */
export const explainTechnique = (id: TechniqueId): string => i18n.t(explanationKey(id));

/** Its name and what it is, in one line. */
export const describeTechnique = (name: TechniqueName): string =>
  `${name.label}: ${name.group === undefined ? i18n.t('badge.own') : explainTechnique(name.id)}`;

const explanationKey = (id: TechniqueId) => `technique.${underscored(id)}` as const;

/** What a group of techniques is called. */
export const labelGroup = (group: TechniqueGroup): string => i18n.t(groupKey(group));

const groupKey = (group: TechniqueGroup) => `group.${group}` as const;
