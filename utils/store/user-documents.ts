import { signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import type { DocumentReading } from '../document.ts';
import { EMPTY_FILTERS, readFiltersDocument } from '../filters/filters.ts';
import type { FiltersDocument } from '../filters/filters.ts';
import { EMPTY_FOLLOWS, readFollowsDocument } from '../follows/follows.ts';
import type { FollowsDocument } from '../follows/follows.ts';
import { DEFAULT_SETTINGS, readSettingsDocument } from '../settings/settings.ts';
import type { SettingsDocument } from '../settings/settings.ts';
import type { UserDocumentName } from '../user-document-names.ts';
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
  /** Documents that could not be read: they are kept as they are, and defaults stand in. */
  readonly unreadable: ReadonlySignal<ReadonlySet<UserDocumentName>>;
  /** Takes a stored value in; names that are not ours are ignored. */
  readonly accept: (name: string, stored: unknown) => void;
}

export function createUserDocuments(): UserDocuments {
  const settings = signal<SettingsDocument>(DEFAULT_SETTINGS);
  const filters = signal<FiltersDocument>(EMPTY_FILTERS);
  const follows = signal<FollowsDocument>(EMPTY_FOLLOWS);
  const techniques = signal<UserTechniquesDocument>(EMPTY_USER_TECHNIQUES);
  const unreadable = signal<ReadonlySet<UserDocumentName>>(new Set());

  function take<T>(name: UserDocumentName, reading: DocumentReading<T>, into: { value: T }): void {
    const ok = reading.status === 'ok';
    if (ok) into.value = reading.value;
    if (unreadable.peek().has(name) !== ok) return;
    const names = new Set(unreadable.peek());
    if (ok) names.delete(name);
    else names.add(name);
    unreadable.value = names;
  }

  return {
    settings,
    filters,
    follows,
    techniques,
    unreadable,
    accept(name, stored) {
      if (name === 'settings') take(name, readSettingsDocument(stored), settings);
      if (name === 'filters') take(name, readFiltersDocument(stored), filters);
      if (name === 'follows') take(name, readFollowsDocument(stored), follows);
      if (name === 'techniques') take(name, readUserTechniquesDocument(stored), techniques);
    },
  };
}
