import { describe, expect, it } from 'vitest';

import {
  DEFAULT_SETTINGS,
  patchSettings,
  readSettingsDocument,
  SETTINGS_VERSION,
} from '../../../utils/settings/settings.ts';

const fixtures = import.meta.glob<unknown>('./fixtures/*.json', { eager: true, import: 'default' });

const DEFAULTS = {
  version: 1,
  badgesPerCard: 3,
  hiddenGroups: [],
  offPages: [],
  seen: 'mark',
  toolbarCount: true,
  pausedUntil: '',
};

/** Fields, and what is read of them. */
const FIELDS: readonly (readonly [object, object])[] = [
  [{ badgesPerCard: 1 }, { badgesPerCard: 1 }],
  [{ badgesPerCard: 5 }, { badgesPerCard: 5 }],
  [{ badgesPerCard: 0 }, {}],
  [{ badgesPerCard: 6 }, {}],
  [{ badgesPerCard: 2.5 }, {}],
  [{ badgesPerCard: '4' }, {}],
  [{ badgesPerCard: Number.NaN }, {}],
  [{ hiddenGroups: ['field', 'trust'] }, { hiddenGroups: ['trust', 'field'] }],
  [{ hiddenGroups: ['field', 'field', 'gone', 3, null] }, { hiddenGroups: ['field'] }],
  [{ hiddenGroups: 'field' }, {}],
  [{ hiddenGroups: { length: 1 } }, {}],
  [{ offPages: ['paper', 'other', 'daily'] }, { offPages: ['daily', 'paper'] }],
  [{ offPages: null }, {}],
  [{ badgesPerCard: 99, offPages: ['search'] }, { offPages: ['search'] }],
  [{ toolbarCount: false }, { toolbarCount: false }],
  [{ toolbarCount: 'no' }, {}],
  [{ pausedUntil: '2026-08-01T12:00:00.000Z' }, { pausedUntil: '2026-08-01T12:00:00.000Z' }],
  [{ pausedUntil: 'tomorrow' }, {}],
  [{ pausedUntil: 1 }, {}],
  [{ seen: 'hide' }, { seen: 'hide' }],
  [{ seen: 'gone' }, {}],
  [{ seen: ['dim'] }, {}],
  [{ somethingElse: true, version: 1 }, {}],
];

describe('stored settings', () => {
  it('has a frozen fixture for every released version', () => {
    const versions = Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1);
    expect(Object.keys(fixtures).toSorted()).toEqual(
      versions.map((version) => `./fixtures/settings-v${version}.json`),
    );
  });

  it.each(Object.entries(fixtures))('reads %s whole', (_, fixture) => {
    expect(readSettingsDocument(fixture)).toEqual({
      status: 'ok',
      value: {
        version: 1,
        badgesPerCard: 5,
        hiddenGroups: ['field'],
        offPages: ['trending', 'paper'],
        toolbarCount: true,
        pausedUntil: '',
        seen: 'mark',
      },
    });
  });

  it('are the defaults at first', () => {
    expect(DEFAULT_SETTINGS).toEqual(DEFAULTS);
    expect(readSettingsDocument(undefined)).toEqual({ status: 'ok', value: DEFAULTS });
  });

  it.each(FIELDS)('%j are read field by field', (stored, read) => {
    expect(readSettingsDocument({ version: 1, ...stored })).toEqual({
      status: 'ok',
      value: { ...DEFAULTS, ...read },
    });
  });

  it.each([
    [{ version: SETTINGS_VERSION + 1, badgesPerCard: 2 }, 'newer-version'],
    [{ badgesPerCard: 2 }, 'damaged'],
    [[], 'damaged'],
    [null, 'damaged'],
    ['{}', 'damaged'],
  ])('in %j are left alone', (stored, reason) => {
    expect(readSettingsDocument(stored)).toMatchObject({ status: 'unreadable', reason });
  });
});

describe('patchSettings', () => {
  const settings = { ...DEFAULT_SETTINGS, badgesPerCard: 2 };

  it.each(FIELDS)('takes over of %j what can be read', (patch, read) => {
    expect(patchSettings(settings, patch)).toEqual({ ...settings, ...read });
  });

  it.each([[undefined], [null], [3], ['badgesPerCard'], [[]], [[{ badgesPerCard: 4 }]]])(
    'changes nothing for %j',
    (patch) => {
      expect(patchSettings(settings, patch)).toEqual(settings);
    },
  );

  it('never changes the version', () => {
    expect(patchSettings(settings, { version: 9 }).version).toBe(SETTINGS_VERSION);
  });
});
