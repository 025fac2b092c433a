import { describe, expect, it } from 'vitest';

import { readCodeMarker } from '../../../utils/code/code-marker.ts';
import { CODE_STATES } from '../../../utils/code/code-state.ts';
import { REPO, PAGE } from './addresses.ts';

const stateOf = (abstract: string) => readCodeMarker({ abstract }).state;

describe('released', () => {
  it.each([
    'We release our code and models.',
    'We introduce Engine and release a dataset of 1,000 mills.',
    'We are happy to release Engine.',
    'Our code and data are publicly available.',
    'All checkpoints have been open-sourced.',
    'The code is available on GitHub.',
    'We make the dataset publicly available.',
    'By releasing Engine, we hope to help others.',
    'We hope the release of Engine helps others.',
    'We provide model weights, code and recipes.',
    'The implementation is in the appendix.',
    'Engine is released under the MIT license.',
    'We introduce Engine, an open-source framework for mills.',
    'This paper presents Engine 1.5, the first fully open-source mill.',
    'We present a family of open-weight models.',
    'Our open-source pipeline grinds twice as fast.',
    'Grain and code are available online.',
    'Both mills are released in 2B and 7B sizes.',
    'We share the weights.',
  ])('%s', (abstract) => {
    expect(readCodeMarker({ abstract })).toEqual({ state: 'released', source: 'abstract' });
  });

  it('offers the project page, the one on the site first', () => {
    const abstract = `We release all code. Project page: ${PAGE}`;
    expect(readCodeMarker({ abstract })).toHaveProperty('projectPage', PAGE);
    expect(readCodeMarker({ abstract, projectPage: 'https://example.org/engine' })).toHaveProperty(
      'projectPage',
      'https://example.org/engine',
    );
  });
});

it.each([
  'No such dataset is publicly available.',
  'Few public benchmarks of mills are available.',
  'Neither the code nor the data are publicly available.',
  'Since no implementation is publicly available, we build one.',
  'No code will be released.',
  'We release no data.',
])('what there is none of is neither released nor promised: %s', (abstract) => {
  expect(readCodeMarker({ abstract }).state).toBe('unknown');
});

it.each([
  'We release our code at no cost.',
  'It takes no training; the code is available.',
  'Code for our few-shot classifier is publicly available.',
  'All code for no-reference assessment is publicly available.',
  'We release no-reference metrics.',
])('a release is one, whatever else there is none of: %s', (abstract) => {
  expect(readCodeMarker({ abstract }).state).toBe('released');
});

describe('promised', () => {
  it.each([
    'Code will be released.',
    'We will release our code and data upon acceptance.',
    'We plan to open-source the models.',
    'We will make our data, code and weights publicly available.',
    'The code will be made public soon.',
    'Our models will be available to the community.',
    'Code is to be released.',
    'Code coming soon.',
    'We will steadily mend our mills, release our data and recipes.',
    'We plan to gather grain and release new benchmarks each year.',
    'We present Engine, the first open-source mill. The code will be released.',
  ])('%s', (abstract) => {
    expect(readCodeMarker({ abstract })).toEqual({ state: 'promised', source: 'abstract' });
  });

  it.each([
    `Code will be released at ${REPO}.`,
    `All resources will soon be available at ${REPO}.`,
    `We will open-source the model at: ${REPO}`,
    `Code: ${REPO} (coming soon).`,
    `The code will be released soon. ${REPO}`,
    `Engine and demo will be released at ${REPO}.`,
    `Our project page will be available with all code at ${REPO}.`,
  ])('names the place: %s', (abstract) => {
    expect(readCodeMarker({ abstract })).toEqual({
      state: 'promised',
      url: REPO,
      source: 'abstract',
    });
  });

  it('offers the project page where it names no place, the one on the site first', () => {
    const promised = { state: 'promised', source: 'abstract' };
    const abstract = `Code will be released. Project page: ${PAGE}`;
    expect(readCodeMarker({ abstract })).toEqual({ ...promised, projectPage: PAGE });
    const projectPage = 'https://example.org/engine';
    expect(readCodeMarker({ abstract, projectPage })).toEqual({ ...promised, projectPage });
    expect(readCodeMarker({ abstract: `Code will be released at ${PAGE}.`, projectPage })).toEqual({
      ...promised,
      url: PAGE,
    });
  });
});

describe('project-page', () => {
  it.each([
    `Project page: ${PAGE}`,
    `Our project page is available at ${PAGE}.`,
    `Videos are available at ${PAGE}.`,
    `Audio samples of our models are available at ${PAGE}.`,
    `More results can be found at ${PAGE}`,
    `The project is available at ${PAGE}.`,
    `See ${PAGE} for more details.`,
    `We propose Engine (${PAGE}), a benchmark of mills.`,
    `Our project page will be available at ${PAGE}.`,
    `Interactive demos will be available at ${PAGE}.`,
  ])('%s', (abstract) => {
    expect(readCodeMarker({ abstract })).toEqual({
      state: 'project-page',
      url: PAGE,
      source: 'abstract',
    });
  });

  it.each([
    `Project page: ${REPO}`,
    `A list of papers is maintained at ${REPO}.`,
    `We track related works at ${REPO}.`,
    `Our project page will be available at ${REPO}.`,
    `A demo will be released at ${REPO}.`,
  ])('even on a code host: %s', (abstract) => {
    expect(stateOf(abstract)).toBe('project-page');
  });

  it('comes from the site before the abstract', () => {
    expect(
      readCodeMarker({ abstract: `Website: ${PAGE}`, projectPage: ' https://example.org/engine' }),
    ).toEqual({ state: 'project-page', url: 'https://example.org/engine', source: 'site' });
    expect(readCodeMarker({ projectPage: 'javascript:alert(1)' }).state).toBe('unknown');
  });
});

describe('unknown', () => {
  it.each([
    '',
    'We study code generation: the code is executed in a sandbox.',
    'We evaluate ten open-source models and three proprietary ones.',
    'Engine outperforms all open-source models, and open-source models are many.',
    'We train on publicly available datasets.',
    'Built on an open-source backbone, Engine grinds faster.',
    'We introduce a method for open-weight models.',
    'We propose Engine, which fine-tunes an open-source model.',
    'Since the release of larger models, mills have changed.',
    'The weights of that model have not been released.',
    'We test it when ground truth is available, or where depth is available.',
    'Existing code models are publicly available but weak.',
    'We study how open-weight models behave after they are released.',
    'It matters how they are released.',
    'New models are released on a weekly basis.',
    'Our project page will be available soon.',
    'Each time a new model is released, the adapter must be trained again.',
    'Many models are only accessible through an API.',
    'Resources have to be shared between computation and communication.',
    'We study the release dates of 100 films.',
    'Model T was released in 1908.',
    'We share weights across layers.',
    'We provide the mill with code and tests.',
    'The code is provided as input to the mill.',
    'We propose Engine, a mill incorporating two open-source LLMs.',
    'We build a mill, demonstrating clear gains in open-source LLMs.',
    'Discussed at https://huggingface.co/papers/2407.21783 and https://arxiv.org/abs/2407.21783.',
  ])('%s', (abstract) => {
    expect(readCodeMarker({ abstract })).toEqual({ state: 'unknown', source: 'none' });
  });
});

it('lists the states, strongest first', () => {
  expect(CODE_STATES).toEqual([
    'repository',
    'linked',
    'released',
    'promised',
    'project-page',
    'unknown',
  ]);
});
