import { readDocument } from '../../utils/shell/storage.ts';
import type { OwnTechnique } from '../../utils/user-techniques/own-technique.ts';
import { readUserTechniquesDocument } from '../../utils/user-techniques/user-techniques.ts';

/** The user's own techniques, by which queries may ask; none if they cannot be read. */
export async function readOwnTechniques(): Promise<readonly OwnTechnique[]> {
  const reading = readUserTechniquesDocument(await readDocument('techniques'));
  return reading.status === 'ok' ? reading.value.techniques : [];
}
