import type { PaperFacts } from '../../utils/facts/paper-facts.ts';

/** Far less than what a frame leaves to a page. */
const SLICE_MS = 4;

/** Cuts the papers' texts into words while the user finds theirs: else the first key would wait for it. */
export function prepareTexts(papers: readonly PaperFacts[], from = 0): void {
  const start = performance.now();
  let at = from;
  while (at < papers.length && performance.now() - start < SLICE_MS) {
    papers[at]?.prepared().text.keys();
    at += 1;
  }
  if (at < papers.length) setTimeout(() => prepareTexts(papers, at));
}
