import { readKeywordTable } from '../../utils/techniques/keyword-table.ts';
import type { Model } from '../../utils/techniques/model.ts';
import { TECHNIQUES } from '../../utils/techniques/taxonomy.ts';

/** The obvious ways to look for keywords, each answering how many it found. */
export interface Baselines {
  readonly oneByOne: (text: string) => number;
  readonly alternations: (text: string) => number;
  /** No search at all: only lower case and words. */
  readonly split: (text: string) => number;
}

export function createBaselines(model: Model): Baselines {
  const each = readKeywordTable(model).keywords.map(
    (keyword) => new RegExp(toPattern(keyword), 'i'),
  );
  const byTechnique = TECHNIQUES.map(({ id }) => {
    const lists = [model.written[id], model.learned[id]];
    const keywords = lists.flatMap((list) => Object.values(list ?? {}).flat());
    return new RegExp(keywords.map(toPattern).join('|') || '(?!)', 'gi');
  });
  return {
    oneByOne: (text) => each.filter((pattern) => pattern.test(text)).length,
    alternations: (text) =>
      byTechnique.reduce((sum, pattern) => sum + [...text.matchAll(pattern)].length, 0),
    split: (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).length,
  };
}

/** Whole words, with hyphens, spaces and plurals as the matcher has them. */
function toPattern(keyword: string): string {
  const words = keyword.split(/[^\w]+/).filter((word) => word !== '');
  return `\\b${words.join('[\\s-]+')}s?\\b`;
}
