import { describe, expect, it } from 'vitest';

import { parseHttpUrl } from '../../utils/http-url.ts';

describe('parseHttpUrl', () => {
  it.each([
    ['https://github.com/a/b', 'https://github.com/a/b'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://Example.ORG/A?b=c#d', 'https://example.org/A?b=c#d'],
    ['https://例え.jp/', 'https://xn--r8jz45g.jp/'],
    ['https:example.org', 'https://example.org/'],
    ['https://example.org:8443/a', 'https://example.org:8443/a'],
  ])('reads %s', (text, url) => {
    expect(parseHttpUrl(text)).toBe(url);
  });

  it.each<unknown>([
    'javascript:alert(1)',
    'JaVaScRiPt://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'blob:https://example.org/1',
    'chrome-extension://abc/popup.html',
    'view-source:https://example.org',
    '//example.org',
    '/papers/2407.21783',
    'github.com/a/b',
    'https://',
    'http:///',
    'https://exa mple.org',
    ' https://example.org',
    'https://example.org\n',
    'java\nscript:alert(1)',
    'https://example.org:99999',
    // A name before the host makes an address look like another's.
    'https://github.com@example.org/',
    'https://ada:secret@example.org/',
    // Nothing of the machine or of its neighbours.
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::1]/',
    'https://intranet/',
    '',
    undefined,
    null,
    42,
    ['https://example.org'],
    new URL('https://example.org'),
  ])('refuses %j', (value) => {
    expect(parseHttpUrl(value)).toBeUndefined();
  });
});
