import { readFileSync } from 'node:fs';

import { parseObject } from './parse-object.ts';

/** A paper of the corpus, with the keywords that the site or its authors gave it. */
export interface CorpusPaper {
  readonly id?: string;
  readonly title: string;
  readonly abstract: string;
  readonly siteKeywords: readonly string[];
}

export function readCorpus(paths: readonly string[]): readonly CorpusPaper[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line) => parseCorpusPaper(line) ?? []),
  );
}

function parseCorpusPaper(line: string): CorpusPaper | undefined {
  const { id, title, abstract, aiKeywords, keywords } = parseObject(line) ?? {};
  if (typeof title !== 'string' || typeof abstract !== 'string') return undefined;
  const given: readonly unknown[] = [aiKeywords, keywords].flat();
  return {
    title,
    abstract,
    siteKeywords: given.filter((each) => typeof each === 'string'),
    ...(typeof id === 'string' && { id }),
  };
}
