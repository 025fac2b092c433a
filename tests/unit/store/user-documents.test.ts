import { describe, expect, it } from 'vitest';

import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { createUserDocuments } from '../../../utils/store/user-documents.ts';
import { EMPTY_USER_TECHNIQUES } from '../../../utils/user-techniques/user-techniques.ts';

const filters = {
  ...EMPTY_FILTERS,
  filters: [{ id: 'a', query: 'diffusion', action: 'hide', enabled: true }],
} as const;

describe('createUserDocuments', () => {
  it('starts with what stands for documents that were never written', () => {
    const documents = createUserDocuments();
    expect(documents.settings.value).toEqual(DEFAULT_SETTINGS);
    expect(documents.filters.value).toEqual(EMPTY_FILTERS);
    expect(documents.follows.value).toEqual(EMPTY_FOLLOWS);
    expect(documents.techniques.value).toBe(EMPTY_USER_TECHNIQUES);
  });

  it('takes in what the storage says, each document for itself', () => {
    const documents = createUserDocuments();
    documents.accept('filters', filters);
    documents.accept('settings', { version: 1, badgesPerCard: 5 });
    documents.accept('techniques', { ...EMPTY_USER_TECHNIQUES, off: ['survey'] });
    documents.accept('library-change', { version: 1, filters: [] });
    documents.accept('__proto__', { version: 1 });
    expect(documents.filters.value).toEqual(filters);
    expect(documents.techniques.value.off).toEqual(['survey']);
    expect(documents.settings.value).toEqual({ ...DEFAULT_SETTINGS, badgesPerCard: 5 });
    expect(documents.follows.value).toEqual(EMPTY_FOLLOWS);
    documents.accept('filters', undefined);
    expect(documents.filters.value).toEqual(EMPTY_FILTERS);
  });

  it('goes by what it last could read', () => {
    const documents = createUserDocuments();
    documents.accept('filters', filters);
    documents.accept('filters', { version: 99 });
    documents.accept('follows', 'damaged');
    expect(documents.filters.value).toEqual(filters);
    expect(documents.follows.value).toEqual(EMPTY_FOLLOWS);
  });
});
