import type { CodeMarker } from '../utils/code/code-marker.ts';
import type { CodeState } from '../utils/code/code-state.ts';
import { i18n } from './messages.ts';

interface CodeTexts {
  readonly label: string;
  /** Where the knowledge comes from, with the address if there is one. */
  readonly title: string;
}

/** The words for a code marker. */
export function describeCode(code: CodeMarker): CodeTexts {
  const { label, title } = describeState(code.state, code.source);
  return { label, title: code.url === undefined ? title : `${title} ${code.url}` };
}

/** The words of a mark for a state of the code, wherever it is known from. */
export const labelCode = (state: CodeState): string => describeState(state).label;

/** What a state of the code means, wherever it is known from. */
export const explainCode = (state: CodeState): string => describeState(state).title;

function describeState(state: CodeState, source?: CodeMarker['source']): CodeTexts {
  switch (state) {
    case 'repository':
      return { label: i18n.t('code.repository'), title: i18n.t('code.repository_title') };
    case 'linked':
      return {
        label: i18n.t('code.linked'),
        title: source === 'site' ? i18n.t('code.linked_site_title') : i18n.t('code.linked_title'),
      };
    case 'released':
      return { label: i18n.t('code.released'), title: i18n.t('code.released_title') };
    case 'promised':
      return { label: i18n.t('code.promised'), title: i18n.t('code.promised_title') };
    case 'project-page':
      return {
        label: i18n.t('code.project_page'),
        title:
          source === 'site'
            ? i18n.t('code.project_page_site_title')
            : i18n.t('code.project_page_title'),
      };
    case 'unknown':
      return { label: i18n.t('code.unknown'), title: i18n.t('code.unknown_title') };
  }
}
