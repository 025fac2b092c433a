import type { PaperText } from '../../utils/techniques/evidence.ts';
import { createMatcher } from '../../utils/techniques/matcher.ts';
import { TECHNIQUES } from '../../utils/techniques/taxonomy.ts';
import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';
import words from './obvious-words.json' with { type: 'json' };

/** First baseline: a technique is named if one of its obvious words stands in the text. */
export function createWordList(): (paper: PaperText) => readonly TechniqueId[] {
  const entries = TECHNIQUES.flatMap(({ id }) => words[id].map((word) => ({ id, word })));
  const find = createMatcher(entries.map(({ word }) => word));
  return ({ title, abstract = '' }) => {
    const { count, keywords } = find(`${title}\n${abstract}`);
    const hits = new Map<TechniqueId, number>();
    for (const keyword of keywords.subarray(0, count)) {
      const id = entries[keyword]?.id;
      if (id) hits.set(id, (hits.get(id) ?? 0) + 1);
    }
    return [...hits].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
  };
}
