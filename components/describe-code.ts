import type { CodeMarker } from '../utils/code/code-marker.ts';
import type { CodeState } from '../utils/code/code-state.ts';
import { i18n } from './messages.ts';
import { underscored } from './underscored.ts';

interface CodeTexts {
  readonly label: string;
  /** Where the knowledge comes from, with the address if there is one. */
  readonly title: string;
}

/** The words for a code marker. */
export function describeCode({ state, source, url }: CodeMarker): CodeTexts {
  const isOfSite = source === 'site' && (state === 'linked' || state === 'project-page');
  const title = isOfSite ? i18n.t(SITE_TITLES[state]) : explainCode(state);
  return { label: labelCode(state), title: url === undefined ? title : `${title} ${url}` };
}

/** For what the site's data may name as well as an abstract, of which the other titles speak. */
const SITE_TITLES = {
  linked: 'code.linked_site_title',
  'project-page': 'code.project_page_site_title',
} as const;

/** The words of a mark for a state of the code, wherever it is known from. */
export const labelCode = (state: CodeState): string => i18n.t(labelKey(state));

const labelKey = (state: CodeState) => `code.${underscored(state)}` as const;

/** What a state of the code means, wherever it is known from. */
export const explainCode = (state: CodeState): string => i18n.t(titleKey(state));

const titleKey = (state: CodeState) => `${labelKey(state)}_title` as const;
