import { expect, it } from 'vitest';

import { texts, write } from '../render.tsx';
import { key } from './press-key.ts';
import { showPage, three } from './show-page.tsx';

it('completes from all tags, the commonest first', async () => {
  const tags = [...Array.from({ length: 300 }, (_, tag) => `tag ${tag}`), 'Überblick'];
  const { root } = await showPage({ papers: three, tags });
  await key(root, 't');
  const offered = () => texts(root, '.tag-form option');
  expect([offered().length, offered()[0]]).toEqual([200, 'tag 0']);
  await write(root, '.tag-form input', 'uber');
  expect(offered()).toEqual(['Überblick']);
  await write(root, '.tag-form input', 'tag 1, uber');
  expect(offered()).toEqual(['tag 1, Überblick']);
});
