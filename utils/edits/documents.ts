import type { FiltersDocument } from '../filters/filters.ts';
import type { FollowsDocument } from '../follows/follows.ts';
import type { SettingsDocument } from '../settings/settings.ts';
import type { UserTechniquesDocument } from '../user-techniques/user-techniques.ts';

/** What the user has set, beside the library. */
export interface Documents {
  readonly settings: SettingsDocument;
  readonly filters: FiltersDocument;
  readonly follows: FollowsDocument;
  readonly techniques: UserTechniquesDocument;
}
