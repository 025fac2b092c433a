import { i18n } from '#i18n';

import type { FiltersErrorCode } from '../utils/filters/change-filters.ts';
import type { TechniquesErrorCode } from '../utils/user-techniques/change-techniques.ts';

const REFUSALS = {
  'label-taken': 'problem.label_taken',
  'too-many-techniques': 'problem.too_many_techniques',
  'too-many-keywords': 'problem.too_many_keywords',
  'too-many-corrections': 'problem.too_many_corrections',
  'filters-changed': 'problem.filters_changed',
  'too-many-filters': 'problem.too_many_filters',
} as const satisfies Record<TechniquesErrorCode | FiltersErrorCode, string>;

/** Why an action was refused or failed, in the user's words. */
export function describeProblem(error: unknown): string {
  const code = error instanceof Error ? error.message : '';
  const refused = Object.entries(REFUSALS).find(([known]) => known === code);
  if (refused !== undefined) return i18n.t(refused[1]);
  if (code === 'no-room') return i18n.t('problem.no_room');
  if (code === 'may-not-save') return i18n.t('problem.may_not_save');
  if (code === 'import-too-large') return i18n.t('problem.import_too_large');
  if (code === 'backup-too-large') return i18n.t('export.too_large');
  if (code === 'backup-failed') return i18n.t('problem.backup');
  if (code === 'blocked') return i18n.t('problem.blocked');
  if (code === 'notes-changed') return i18n.t('problem.notes_changed');
  if (code === 'too-many-tags') return i18n.t('problem.too_many_tags');
  if (code === 'papers-missing') return i18n.t('problem.missing');
  return code.startsWith('unreadable-') ? i18n.t('problem.unreadable') : i18n.t('problem.failed');
}
