/** What can be known of a paper's code, strongest first. */
export type CodeState =
  | 'repository'
  | 'linked'
  | 'released'
  | 'promised'
  | 'project-page'
  | 'unknown';

export const CODE_STATES: readonly CodeState[] = [
  'repository',
  'linked',
  'released',
  'promised',
  'project-page',
  'unknown',
];

/** States in which there is code to open or to find. */
export const WITH_CODE: readonly CodeState[] = ['repository', 'linked', 'released'];
