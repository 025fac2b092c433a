import type { Paper } from '../paper.ts';
import { readCardFigures } from './card-figures.ts';
import type { CardReading, PaperReading } from './find-cards.ts';
import type { PageData } from './page-data.ts';

/** All that the page says of a paper: its data, or what is shown where the data does not have that very paper. */
export function describePaper(
  reading: PaperReading | CardReading,
  { papers }: Pick<PageData, 'papers'>,
): Paper {
  const { id, title, shownAbstract } = reading;
  const paper: Paper = papers.get(id) ?? {
    id,
    title,
    authors: [],
    siteKeywords: [],
    ...('card' in reading && readCardFigures(reading)),
  };
  return paper.abstract === undefined && shownAbstract !== undefined
    ? { ...paper, abstract: shownAbstract }
    : paper;
}
