import type { DocumentReading } from '../document.ts';
import type { Documents } from '../edits/documents.ts';
import { readFiltersDocument } from '../filters/filters.ts';
import { readFollowsDocument } from '../follows/follows.ts';
import { readSettingsDocument } from '../settings/settings.ts';
import { readUserTechniquesDocument } from '../user-techniques/user-techniques.ts';

/** How each of the user's documents is read. */
export const DOCUMENT_READERS: {
  readonly [Name in keyof Documents]: (stored: unknown) => DocumentReading<Documents[Name]>;
} = {
  settings: readSettingsDocument,
  filters: readFiltersDocument,
  follows: readFollowsDocument,
  techniques: readUserTechniquesDocument,
};
