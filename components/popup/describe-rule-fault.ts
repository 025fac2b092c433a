import { FILTER_NAME_MAX_LENGTH } from '../../utils/filters/filters.ts';
import type { RuleFault } from '../../utils/filters/read-rules.ts';
import type { QueryError } from '../../utils/query/query.ts';
import { suggestFix } from '../../utils/query/suggest-fix.ts';
import type { OwnTechniqueName } from '../../utils/techniques/own-id.ts';
import { describeQueryError } from '../describe-query-error.ts';
import { i18n } from '../messages.ts';

/** Why a line of text is no filter, and what may have been meant. */
export function describeRuleFault(fault: RuleFault, own: readonly OwnTechniqueName[] = []): string {
  switch (fault.code) {
    case 'no-colon':
      return i18n.t('rules_text.no_colon');
    case 'no-action':
      return i18n.t('rules_text.no_action');
    case 'unknown-word':
      return i18n.t('rules_text.unknown_word', [fault.word]);
    case 'unreadable-name':
      return i18n.t('rules_text.unreadable_name', [String(FILTER_NAME_MAX_LENGTH)]);
    case 'comment':
      return i18n.t('rules_text.note_behind');
    case 'unreadable-query':
      return describeUnreadable(fault.error, own);
  }
}

function describeUnreadable(error: QueryError, own: readonly OwnTechniqueName[]): string {
  const meant = suggestFix(error, own);
  return [
    describeQueryError(error),
    error.text === '' ? '' : i18n.t('fault.found', [error.text]),
    meant === undefined ? '' : `${i18n.t('query.meant')} ${meant}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
