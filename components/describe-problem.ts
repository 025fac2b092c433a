import type { FailureCode } from '../utils/failure.ts';
import type { FiltersErrorCode } from '../utils/filters/change-filters.ts';
import type { TechniquesErrorCode } from '../utils/user-techniques/change-techniques.ts';
import { i18n } from './messages.ts';

const REASONS = {
  'no-room': 'problem.no_room',
  blocked: 'problem.blocked',
  unsure: 'problem.unsure',
  'may-not-save': 'problem.may_not_save',
  'import-too-large': 'problem.import_too_large',
  'backup-too-large': 'export.too_large',
  'backup-failed': 'problem.backup',
  'notes-changed': 'problem.notes_changed',
  'too-many-tags': 'problem.too_many_tags',
  'papers-missing': 'problem.missing',
  'label-taken': 'problem.label_taken',
  'too-many-techniques': 'problem.too_many_techniques',
  'too-many-keywords': 'problem.too_many_keywords',
  'too-many-corrections': 'problem.too_many_corrections',
  'filters-changed': 'problem.filters_changed',
  'too-many-filters': 'problem.too_many_filters',
} as const satisfies Record<FailureCode | TechniquesErrorCode | FiltersErrorCode, string>;

/** Why an action was refused or failed, in the user's words; `otherwise` where that is not known. */
export function describeProblem(error: unknown, otherwise = i18n.t('problem.failed')): string {
  const code = error instanceof Error ? error.message : '';
  const reason = new Map(Object.entries(REASONS)).get(code);
  if (reason !== undefined) return i18n.t(reason);
  return code.startsWith('unreadable-') ? i18n.t('problem.unreadable') : otherwise;
}
