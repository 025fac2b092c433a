import { describe, expect, it } from 'vitest';

import { readCodeMarker } from '../../../utils/code/code-marker.ts';
import { REPO, PAGE } from './addresses.ts';

describe('the site names a repository', () => {
  it('links it with its stars, whatever the abstract says', () => {
    expect(
      readCodeMarker({
        abstract: `Code will be released at ${PAGE}.`,
        githubRepo: REPO,
        githubStars: 42,
      }),
    ).toEqual({ state: 'repository', url: REPO, stars: 42, source: 'site' });
  });

  it('takes no stars that are no count, and none without a repository', () => {
    expect(readCodeMarker({ githubRepo: REPO, githubStars: -1 })).not.toHaveProperty('stars');
    expect(readCodeMarker({ githubRepo: REPO, githubStars: Number.NaN })).not.toHaveProperty(
      'stars',
    );
    expect(readCodeMarker({ abstract: `Code: ${REPO}`, githubStars: 42 })).not.toHaveProperty(
      'stars',
    );
  });

  it.each(['https://github.com/\nada/engine', 'javascript:alert(1)', 'ada/engine', '', ' '])(
    'ignores %j',
    (githubRepo) => {
      expect(readCodeMarker({ githubRepo, githubStars: 42 })).toEqual({
        state: 'unknown',
        source: 'none',
      });
    },
  );
});

describe('linked', () => {
  it.each([
    `Our code is available at ${REPO}.`,
    `Code: ${REPO}`,
    `We release everything. ${REPO}`,
    REPO,
    `Code is available at ${REPO}{${REPO}}.`,
    String.raw`The code is on \href{${REPO}}{GitHub}.`,
    `See the [code](${REPO}).`,
    `The project is available at ${REPO}.`,
    `Our code is available at ${REPO} and will be maintained.`,
    `We gather all resources on the project page: ${REPO}`,
  ])('a code host: %s', (abstract) => {
    expect(readCodeMarker({ abstract })).toEqual({
      state: 'linked',
      url: REPO,
      source: 'abstract',
    });
  });

  it.each([
    `Code and models are available at ${PAGE}.`,
    `Videos, code and data can be found on our website: ${PAGE}`,
    `Benchmark: ${PAGE}`,
    `Code: ${PAGE}`,
    `We open-source Engine at ${PAGE}.`,
    `It is publicly available at ${PAGE}, with examples at https://example.org/engine.`,
    `See ${PAGE} for code and data.`,
    String.raw`\href{${PAGE}}{Our code is available.}`,
    `We release our code and data. ${PAGE}`,
  ])('a page that is said to hold it: %s', (abstract) => {
    expect(readCodeMarker({ abstract })).toEqual({
      state: 'linked',
      url: PAGE,
      source: 'abstract',
    });
  });

  it.each([
    ['the code host', `Code and videos are at ${PAGE}. GitHub: ${REPO}`],
    ['what is called code', `Data: https://huggingface.co/datasets/ada/notes, code: ${REPO}.`],
    ['not the demo', `A demo is at https://huggingface.co/spaces/ada/mill, the code at ${REPO}.`],
    ['not the video', `A video is at https://youtu.be/abc, and the code at ${REPO}.`],
    ['not the project page', `Project page: ${PAGE} Code: ${REPO}`],
    ['what is there, not what will be', `Data will be released at ${PAGE}. Code: ${REPO}`],
  ])('of several, takes %s', (_, abstract) => {
    expect(readCodeMarker({ abstract })).toMatchObject({ state: 'linked', url: REPO });
  });

  it.each([
    REPO,
    'https://huggingface.co/ada/engine-7b',
    'https://huggingface.co/datasets/ada/mills',
    'https://zenodo.org/records/1',
  ])('a project page of the site that is a code host: %s', (projectPage) => {
    const linked = { state: 'linked', url: projectPage, source: 'site' };
    for (const abstract of ['', 'We release our code.', 'Code will be released.']) {
      expect(readCodeMarker({ abstract, projectPage })).toEqual(linked);
    }
    expect(readCodeMarker({ abstract: `Code: ${REPO}/tree`, projectPage })).toMatchObject({
      url: `${REPO}/tree`,
      source: 'abstract',
    });
  });

  it.each(['https://huggingface.co/spaces/ada/mill', 'https://arxiv.org/abs/2407.21783'])(
    'but no other: %s',
    (projectPage) => {
      expect(readCodeMarker({ projectPage }).state).toBe('project-page');
    },
  );
});
