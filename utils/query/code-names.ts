import { CODE_STATES, WITH_CODE } from '../code/code-state.ts';
import type { CodeState } from '../code/code-state.ts';

/** What `code:` may ask for. */
export const CODE_NAMES: ReadonlyMap<string, readonly CodeState[]> = new Map([
  ...CODE_STATES.map((state): [string, readonly CodeState[]] => [state, [state]]),
  ['yes', WITH_CODE],
  // What is not known to be there: nobody knows that there is no code.
  ['no', CODE_STATES.filter((state) => !WITH_CODE.includes(state))],
]);
