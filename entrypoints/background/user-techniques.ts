import { readDocument } from '../../utils/shell/storage.ts';
import {
  EMPTY_USER_TECHNIQUES,
  readUserTechniquesDocument,
} from '../../utils/user-techniques/user-techniques.ts';
import type { UserTechniquesDocument } from '../../utils/user-techniques/user-techniques.ts';

/** The user's own techniques and corrections; none if they cannot be read. */
export async function readUserTechniques(): Promise<UserTechniquesDocument> {
  const reading = readUserTechniquesDocument(await readDocument('techniques'));
  return reading.status === 'ok' ? reading.value : EMPTY_USER_TECHNIQUES;
}
