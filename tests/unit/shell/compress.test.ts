import { expect, it } from 'vitest';

import { compress, readText } from '../../../utils/shell/compress.ts';

it('reads a text, compressed or not', async () => {
  const text = '{"title": "Über Agents"}'.repeat(1000);
  expect(await readText(new Blob([text]), 100_000)).toBe(text);
  expect(await readText(new Blob([await compress(text)]), 100_000)).toBe(text);
  expect(await readText(new Blob([]), 10)).toBe('');
});

it('reads no more than it may, however small the file', async () => {
  const file = new Blob([await compress('x'.repeat(10_000_000))]);
  expect(file.size).toBeLessThan(20_000);
  expect(await readText(file, 1_000_000)).toBeUndefined();
  expect(await readText(new Blob(['x'.repeat(11)]), 10)).toBeUndefined();
  expect(await readText(new Blob(['x'.repeat(10)]), 10)).toBe('x'.repeat(10));
});

it('refuses a compressed file that is damaged', async () => {
  const bytes = new Uint8Array(await compress('text'.repeat(1000)));
  await expect(readText(new Blob([bytes.slice(0, 20)]), 1_000_000)).rejects.toThrow();
});
