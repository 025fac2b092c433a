import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

import { CODE_STATES } from '../../../utils/code/code-state.ts';
import { TECHNIQUE_GROUPS, TECHNIQUES } from '../../../utils/techniques/taxonomy.ts';
import { collectTexts, findUnknownKeys } from './names.ts';
import { readText, ROOT } from './project.ts';
import { shipped, plant, none } from './sources.ts';

/** The only keys that the code puts together; their type holds that they exist. */
const COMPOSED_KEYS = [
  ...TECHNIQUES.map(({ id }) => `technique.${id.replaceAll('-', '_')}`),
  ...TECHNIQUE_GROUPS.map((group) => `group.${group}`),
  ...CODE_STATES.map((state) => `code.${state.replaceAll('-', '_')}`).flatMap((key) => [
    key,
    `${key}_title`,
  ]),
];

describe('the messages', async () => {
  const parsed = await parseMessagesFile(`${ROOT}/utils/locales/en.yml`);
  // Those with @@ are the browser's own.
  const keys = new Set(
    parsed.map(({ key }) => key.join('.')).filter((key) => !key.startsWith('@@')),
  );
  const manifest = readText('wxt.config.ts');

  it('are all shown somewhere', () => {
    const texts = new Set([...collectTexts(shipped), ...COMPOSED_KEYS]);
    const unused = [...keys].filter(
      (key) => !texts.has(key) && !manifest.includes(`__MSG_${key.replaceAll('.', '_')}__`),
    );
    expect(unused).toEqual(none);
  });

  it('are all there', () => {
    expect(keys.size).toBeGreaterThan(50);
    expect(findUnknownKeys(shipped, keys)).toEqual(none);
    const planted = plant(
      'components/A.tsx',
      "i18n.t('no.such');\ni18n.t(`a.${b}`);\ni18n.t(key);",
    );
    expect(findUnknownKeys([planted], keys)).toHaveLength(2);
  });
});
