import type { CodeState } from '../utils/code/code-state.ts';

/** The words for what is known of code below a heading that says “Code”; a mark on a card has to say that itself. */
export const CODE_STATE_LABELS = {
  repository: 'code_state.repository',
  linked: 'code_state.linked',
  released: 'code_state.released',
  promised: 'code_state.promised',
  'project-page': 'code_state.project_page',
  unknown: 'code_state.unknown',
} as const satisfies Record<CodeState, string>;
