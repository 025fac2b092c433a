import { signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import type { DocumentReading } from '../document.ts';
import { EMPTY_FILTERS, readFiltersDocument } from '../filters/filters.ts';
import type { FiltersDocument } from '../filters/filters.ts';
import { EMPTY_FOLLOWS, readFollowsDocument } from '../follows/follows.ts';
import type { FollowsDocument } from '../follows/follows.ts';
import { DEFAULT_SETTINGS, readSettingsDocument } from '../settings/settings.ts';
import type { SettingsDocument } from '../settings/settings.ts';
import {
  EMPTY_USER_TECHNIQUES,
  readUserTechniquesDocument,
} from '../user-techniques/user-techniques.ts';
import type { UserTechniquesDocument } from '../user-techniques/user-techniques.ts';

/** What the user has set, as the storage last said; pages read it and never write it. */
export interface UserDocuments {
  readonly settings: ReadonlySignal<SettingsDocument>;
  readonly filters: ReadonlySignal<FiltersDocument>;
  readonly follows: ReadonlySignal<FollowsDocument>;
  readonly techniques: ReadonlySignal<UserTechniquesDocument>;
  /** Takes a stored value in, unless it cannot be read; names that are not ours are ignored. */
  readonly accept: (name: string, stored: unknown) => void;
}

export function createUserDocuments(): UserDocuments {
  const settings = signal<SettingsDocument>(DEFAULT_SETTINGS);
  const filters = signal<FiltersDocument>(EMPTY_FILTERS);
  const follows = signal<FollowsDocument>(EMPTY_FOLLOWS);
  const techniques = signal<UserTechniquesDocument>(EMPTY_USER_TECHNIQUES);

  return {
    settings,
    filters,
    follows,
    techniques,
    accept(name, stored) {
      if (name === 'settings') take(readSettingsDocument(stored), settings);
      if (name === 'filters') take(readFiltersDocument(stored), filters);
      if (name === 'follows') take(readFollowsDocument(stored), follows);
      if (name === 'techniques') take(readUserTechniquesDocument(stored), techniques);
    },
  };
}

function take<T>(reading: DocumentReading<T>, into: { value: T }): void {
  if (reading.status === 'ok') into.value = reading.value;
}
