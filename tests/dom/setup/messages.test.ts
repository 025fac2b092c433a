import { expect, it } from 'vitest';

import { i18n } from '#i18n';

it('gives components the English messages, with substitutions and plurals', () => {
  expect(i18n.t('extension_name')).toBe('Gloss for Daily Papers');
  expect(i18n.t('note.follows', ['Yann LeCun'])).toBe('Follows: Yann LeCun');
  expect(i18n.t('strip.more', 1)).toBe('Show 1 more technique');
  expect(i18n.t('strip.more', 3)).toBe('Show 3 more techniques');
});
