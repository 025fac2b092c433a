import { describe, expect, it } from 'vitest';

import { findUrls } from '../../../utils/code/find-urls.ts';
import { parseHttpUrl } from '../../../utils/http-url.ts';

const REPO = 'https://github.com/ada/engine';

const urlsIn = (text: string) => findUrls(text).map(({ url }) => url);

it.each([
  ['a full stop behind', `See ${REPO}.`],
  ['two full stops behind', `See ${REPO}..`],
  ['a comma behind', `At ${REPO}, as ever`],
  ['a bracket behind', `(see ${REPO}).`],
  ['a closing bracket and a full stop', `[${REPO}].`],
  ['a quotation mark behind', `"${REPO}"`],
  ['a colon glued before', `Code:${REPO}`],
  ['a sentence glued before', `It is on GitHub.${REPO}`],
  ['a label glued behind', `${REPO}{this https URL}`],
  ['LaTeX around', String.raw`\url{${REPO}}`],
  ['a LaTeX command behind', String.raw`${REPO}\footnote{A}`],
  ['a tilde before', `Engine~${REPO}`],
  ['a tilde behind', `${REPO}~`],
  ['Markdown emphasis', `**${REPO}**`],
  ['a Markdown link', `[engine](${REPO})`],
  ['an autolink', `<${REPO}>`],
  ['no scheme', 'Find it at github.com/ada/engine.'],
  ['a space in the scheme', 'At https: //github.com/ada/engine.'],
  ['a line break in the scheme', 'At https://\ngithub.com/ada/engine.'],
  ['one slash', 'At https:/github.com/ada/engine.'],
  ['a space in the host', 'At https://github. com/ada/engine.'],
  ['a space in the host without a scheme', 'At github. com/ada/engine.'],
  ['capital letters', 'At HTTPS://GitHub.com/ada/engine'],
  ['a line break before', `The code is at\n  ${REPO}`],
  ['a line break behind', `${REPO}\nWe hope`],
  ['CJK behind', `${REPO}。`],
])('finds a URL with %s', (_, text) => {
  expect(urlsIn(text)).toEqual([REPO]);
});

it.each([
  ['https://github.com/ada/ my-engine and more', 'https://github.com/ada/my-engine'],
  ['https://github.com/ada/\nBigEngine.', 'https://github.com/ada/BigEngine'],
  ['https://github.com/ada/big-\nengine.', 'https://github.com/ada/big-engine'],
  ['https://big-engine. github.io/', 'https://big-engine.github.io/'],
  ['https://github.com/ada/ We hope', 'https://github.com/ada/'],
  ['https://ada.github.io/ my-page', 'https://ada.github.io/'],
])('joins what a line break tore apart: %j', (text, url) => {
  expect(urlsIn(text)).toEqual([url]);
});

it.each([
  ['www.example.org', 'https://www.example.org/'],
  ['engine.github.io', 'https://engine.github.io/'],
  ['(ada.github.io/engine)', 'https://ada.github.io/engine'],
  ['huggingface.co/datasets/ada/notes', 'https://huggingface.co/datasets/ada/notes'],
  ['http://example.org/a?b=c&d=e#f', 'http://example.org/a?b=c&d=e#f'],
  [String.raw`https://hf.co/ada/big\_engine\_v1.0`, 'https://hf.co/ada/big_engine_v1.0'],
  ['https://example.org/~ada/engine', 'https://example.org/~ada/engine'],
  ['https://github.com/ada/engine.git.', 'https://github.com/ada/engine.git'],
  [
    'https://github.com/ada/engine/tree/main/mill).',
    'https://github.com/ada/engine/tree/main/mill',
  ],
  ['https://anonymous.4open.science/r/mill-1A2B', 'https://anonymous.4open.science/r/mill-1A2B'],
])('reads %j', (text, url) => {
  expect(urlsIn(text)).toEqual([url]);
});

it.each([
  '',
  'https://',
  'https://.',
  'https://localhost/a',
  'https://127.0.0.1/a',
  'https://user:pass@example.org/a',
  'javascript:alert(1)',
  'ftp://example.org/a',
  'mail ada@github.com/ada now',
  'models by Example.ai and Node.js',
  'either/or, 1.5/2.0 and e.g./i.e.',
])('finds no URL in %j', (text) => {
  expect(urlsIn(text)).toEqual([]);
});

it('parts two URLs without anything between them', () => {
  expect(urlsIn(`${REPO}https://ada.github.io/engine`)).toEqual([
    REPO,
    'https://ada.github.io/engine',
  ]);
});

it('gives the place of each URL in the text', () => {
  const text = `Both ${REPO}{${REPO}} and (www.example.org/a).`;
  const found = findUrls(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    REPO,
    REPO,
    'www.example.org/a',
  ]);
});

describe('parseHttpUrl', () => {
  it.each([
    'https://github.com/\nada/engine',
    'https://github.com/ada engine',
    'https://github.com/ada\tengine',
    'github.com/ada/engine',
    'javascript:alert(1)//github.com',
    'data:text/html,x',
    'https://github.com@example.org',
    'https://github',
    'not a url',
    '',
  ])('refuses %j', (text) => {
    expect(parseHttpUrl(text)).toBeUndefined();
  });

  it('gives the normal form', () => {
    expect(parseHttpUrl('HTTPS://GitHub.com/ada/engine')).toBe(REPO);
  });
});
