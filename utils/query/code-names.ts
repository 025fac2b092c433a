import { CODE_STATES } from '../code/code-marker.ts';
import type { CodeState } from '../code/code-marker.ts';

/** What `code:` may ask for. */
export const CODE_NAMES: ReadonlyMap<string, readonly CodeState[]> = new Map([
  ...CODE_STATES.map((state): [string, CodeState[]] => [state, [state]]),
  ['yes', ['repository', 'linked', 'released']],
  // What is not known to be there: nobody knows that there is no code.
  ['no', ['promised', 'project-page', 'unknown']],
]);
