import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { tellFollowed } from '../../../entrypoints/papers-tools.content/tell-followed.ts';
import type { PageKind } from '../../../utils/site/page-kind.ts';
import { ADA_FOLLOWED, createModel, factsOf } from './model.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

let told: string[] = [];

beforeEach(() => {
  told = [];
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    told.push((message as { gloss: string }).gloss);
    return { ok: true, value: undefined };
  });
});

/** What is told of a page with one followed paper, at first and once its kind is switched on again. */
function tell(kind: PageKind['kind'], offPages: readonly string[]) {
  const model = createModel();
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  model.documents.accept('follows', ADA_FOLLOWED);
  model.documents.accept('settings', { version: 1, offPages });
  model.kind.value = kind;
  model.papers.value = [factsOf('2608.00001')];
  tellFollowed(model, controller.signal);
  vi.runAllTimers();
  const first = told;
  told = [];
  model.documents.accept('settings', { version: 1, offPages: [] });
  vi.runAllTimers();
  return [first, told];
}

describe('the background', () => {
  it.each<[PageKind['kind'], string]>([
    ['daily', 'news.tell'],
    ['paper', 'seen.open'],
  ])('hears of a %s page', (kind, message) => {
    expect(tell(kind, [])).toEqual([['toolbar.count', message], []]);
  });

  it.each<[PageKind['kind'], string]>([
    ['daily', 'news.tell'],
    ['paper', 'seen.open'],
  ])('hears nothing of a %s page that the user has switched off', (kind, message) => {
    expect(tell(kind, [kind])).toEqual([[], ['toolbar.count', message]]);
  });
});
