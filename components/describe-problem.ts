import { i18n } from '#i18n';

/** Why an action was refused or failed, in the user's words. */
export function describeProblem(error: unknown): string {
  const code = error instanceof Error ? error.message : '';
  return code.startsWith('unreadable-') ? i18n.t('problem.unreadable') : i18n.t('problem.failed');
}
