import {
  EMPTY_USER_TECHNIQUES,
  readUserTechniquesDocument,
} from '../../utils/user-techniques/user-techniques.ts';
import type { UserTechniquesDocument } from '../../utils/user-techniques/user-techniques.ts';
import { readOrEmpty } from './documents.ts';

/** The user's own techniques and corrections; none if they cannot be read. */
export const readUserTechniques = (): Promise<UserTechniquesDocument> =>
  readOrEmpty('techniques', readUserTechniquesDocument, EMPTY_USER_TECHNIQUES);
