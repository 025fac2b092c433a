import { expect, it } from 'vitest';

import { readPaperLink } from '../../../utils/site/paper-links.ts';

it.each([
  '/papers/2407.21783',
  '/papers/2407.21783/',
  '/papers/2407.21783v3',
  '/papers/2407.21783#community',
  '/papers/2407.21783/#community',
  '/papers/2407.21783?from=list',
  'https://huggingface.co/papers/2407.21783',
  'http://huggingface.co/papers/2407.21783v1#community',
])('finds the paper that %s leads to', (href) => {
  expect(readPaperLink(href)).toBe('2407.21783');
});

it.each([
  '',
  '/papers/',
  '/papers/trending',
  '/papers/date/2026-06-16',
  '/papers/month/2026-03',
  '/papers/2407.21783.md',
  '/papers/2407.21783/edit',
  '/papers/2407.217833',
  '/papers?q=2407.21783',
  '/login?next=%2Fpapers%2F2407.21783',
  '/login?next=/papers/2407.21783',
  '/api/papers/2407.21783',
  '/spaces/papers/2407.21783',
  'https://example.org/papers/2407.21783',
  'https://huggingface.co.example.org/papers/2407.21783',
  '//example.org/papers/2407.21783',
  'https://arxiv.org/abs/2407.21783',
])('finds no paper behind %j', (href) => {
  expect(readPaperLink(href)).toBeUndefined();
});
