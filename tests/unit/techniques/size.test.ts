import { gzipSync } from 'node:zlib';

import { expect, it } from 'vitest';

import model from '../../../utils/techniques/model.json' with { type: 'json' };

it('ships a model of at most 32 kB, compressed', () => {
  expect(gzipSync(JSON.stringify(model), { level: 9 }).length).toBeLessThanOrEqual(32 * 1024);
});
