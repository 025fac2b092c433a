import { describe, expect, it } from 'vitest';

import { PAGE_KINDS, readPageKind, readPeriod } from '../../../utils/site/page-kind.ts';

const SITE = 'https://huggingface.co';

describe('readPageKind', () => {
  it.each([
    ['/papers', { kind: 'daily' }],
    ['/papers/', { kind: 'daily' }],
    ['/papers#top', { kind: 'daily' }],
    ['/papers?date=2025-10-01', { kind: 'daily', date: '2025-10-01' }],
    ['/papers?date=tomorrow', { kind: 'daily' }],
    ['/papers/date/2026-06-16', { kind: 'daily', date: '2026-06-16' }],
    ['/papers/date/2026-06-16/', { kind: 'daily', date: '2026-06-16' }],
    ['/papers/week/2026-W09', { kind: 'week' }],
    ['/papers/week/2026-W53', { kind: 'week' }],
    ['/papers/month/2026-03', { kind: 'month' }],
    ['/papers/trending', { kind: 'trending' }],
    ['/papers?q=', { kind: 'daily' }],
    ['/papers?q=%20', { kind: 'daily' }],
    ['/papers?q=llama%203', { kind: 'search' }],
    ['/papers?q=a+b&date=2026-06-16', { kind: 'search' }],
    ['/papers/trending?q=llm', { kind: 'search' }],
    ['/papers/month/2026-03?q=pass%5E4', { kind: 'search' }],
    ['/papers/date/2026-06-16?q=%E4%BD%A0', { kind: 'search' }],
    ['/papers?q=%', { kind: 'search' }],
    ['/papers/2407.21783', { kind: 'paper', id: '2407.21783' }],
    ['/papers/2407.21783v2', { kind: 'paper', id: '2407.21783' }],
    ['/papers/1412.6980/', { kind: 'paper', id: '1412.6980' }],
    ['/papers/2407.21783?q=llm#community', { kind: 'paper', id: '2407.21783' }],
  ])('reads %s', (path, kind) => {
    expect(readPageKind(SITE + path)).toEqual(kind);
  });

  it.each([
    SITE,
    `${SITE}/models`,
    `${SITE}/papersx`,
    `${SITE}/papers//`,
    `${SITE}/papers/submit`,
    `${SITE}/papers/date`,
    `${SITE}/papers/date/2026-06-16/x`,
    `${SITE}/papers/date/2026-13-01`,
    `${SITE}/papers/date/2026-06-32`,
    `${SITE}/papers/week/2026-W54`,
    `${SITE}/papers/week/2026-09`,
    `${SITE}/papers/month/2026-00`,
    `${SITE}/papers/trending/2026-03`,
    `${SITE}/papers/2407.21783.md`,
    `${SITE}/papers/2407.21783/edit`,
    `${SITE}/papers/2407.217`,
    `${SITE}/papers/cs/0112017`,
    `${SITE}/login?next=%2Fpapers%2F2407.21783`,
    `${SITE}/api/daily_papers?date=2026-06-16`,
    'http://huggingface.co/papers',
    'https://huggingface.co:8443/papers',
    'https://huggingface.co.example.org/papers',
    'https://example.org/papers/2407.21783',
    'chrome://extensions/',
    'about:blank',
    '/papers',
    'https://',
    '',
    'papers',
    '\u{1F917}',
  ])('takes %j for no page of papers', (url) => {
    expect(readPageKind(url)).toEqual({ kind: 'other' });
  });

  it('answers each of the kinds it names', () => {
    const pages = ['', '/week/2026-W09', '/month/2026-03', '/trending', '?q=llm', '/2407.21783'];
    const kinds = pages.map((page) => readPageKind(`${SITE}/papers${page}`).kind);
    expect(kinds).toEqual(PAGE_KINDS);
  });
});

describe('readPeriod', () => {
  it.each([
    ['day', '2026-06-16', { kind: 'daily', date: '2026-06-16' }],
    ['day', undefined, { kind: 'daily' }],
    ['week', '2026-W09', { kind: 'week' }],
    ['week', '2026-06-16', { kind: 'week' }],
    ['month', '2026-03', { kind: 'month' }],
    ['month', 3, { kind: 'month' }],
    ['year', '2026', undefined],
    [undefined, '2026-06-16', undefined],
  ])('reads %j with %j', (type, value, kind) => {
    expect(readPeriod(type, value)).toEqual(kind);
  });
});
