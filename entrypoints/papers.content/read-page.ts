import { describeFacts } from '../../utils/facts/paper-facts.ts';
import type { PaperFacts } from '../../utils/facts/paper-facts.ts';
import type { TechniqueReader } from '../../utils/overlay/technique-reader.ts';
import { areSameItems } from '../../utils/same-items.ts';
import { describePaper } from '../../utils/site/describe-paper.ts';
import { findCards, findPaperPage } from '../../utils/site/find-cards.ts';
import type { CardReading } from '../../utils/site/find-cards.ts';
import { findList } from '../../utils/site/find-list.ts';
import { readPageData, refinePageKind } from '../../utils/site/page-data.ts';
import type { PageData } from '../../utils/site/page-data.ts';
import { readPageKind } from '../../utils/site/page-kind.ts';
import type { PageKind } from '../../utils/site/page-kind.ts';
import { findPaperLinks } from '../../utils/site/paper-links.ts';
import { ARTICLE, ISLAND_DATA, LIST_ISLAND, PAPERS_ISLAND } from '../../utils/site/selectors.ts';

export interface ReadCard {
  readonly reading: CardReading;
  /** Worked out when it is first asked for: this is what takes time. */
  readonly facts: () => PaperFacts;
  /** The facts if they are worked out already. */
  readonly knownFacts: () => PaperFacts | undefined;
}

interface PageReading {
  readonly page: PageKind;
  /** The cards that the parser has passed. */
  readonly cards: readonly ReadCard[];
  /** The one that the parser is still at, of which not even the heading may be there. */
  readonly unfinished: Element | undefined;
  /** What shows the cards, known from the first card's outline on; none on a paper's own page. */
  readonly list: Element | undefined;
}

/** Reads the page as it stands; what has not changed since the last reading is not worked out again. */
export function createPageReader(readTechniques: () => Techniques): () => PageReading {
  let sources: readonly string[] = [];
  let data: PageData = readPageData(document.createDocumentFragment());
  let known = new Map<string, FactsSource>();

  return () => {
    const islands = document.querySelectorAll(PAPERS_ISLAND);
    const now = [...islands].map((island) => island.getAttribute(ISLAND_DATA) ?? '');
    if (!areSameItems(sources, now)) {
      sources = now;
      data = readPageData(document);
    }
    const address = readPageKind(location.href);
    const { classify, correctionsOf } = readTechniques();
    const next: typeof known = new Map();
    const found = findReadings(address);
    const whole = address.kind === 'paper' ? found : found.filter(({ card }) => isWhole(card));
    const cards = whole.map((reading) => {
      const { id, title, shownAbstract = '' } = reading;
      const corrections = correctionsOf(id);
      const key = `${id}\n${title}\n${shownAbstract}\n${JSON.stringify(corrections)}`;
      const last = known.get(key);
      const isCurrent = last?.data === data && last.classify === classify;
      const source = isCurrent ? last : createSource(reading, data, classify, corrections);
      next.set(key, source);
      return { reading, ...source };
    });
    known = next;
    // Data that has none of the cards is of another period, from before the site went on without loading.
    const isOfThisPage = cards.some(({ reading }) => data.papers.has(reading.id));
    return {
      page: isOfThisPage ? refinePageKind(address, data) : address,
      cards,
      unfinished: address.kind === 'paper' ? undefined : findUnfinished(),
      list: address.kind === 'paper' ? undefined : findList(isLoading() ? findBegunCards() : found),
    };
  };
}

type Techniques = Pick<TechniqueReader, 'classify' | 'correctionsOf'>;

type FactsSource = Omit<ReadCard, 'reading'> & {
  readonly data: PageData;
  readonly classify: Techniques['classify'];
};

function createSource(
  reading: CardReading,
  data: PageData,
  classify: Techniques['classify'],
  corrections: ReturnType<Techniques['correctionsOf']>,
): FactsSource {
  // Read now: by its turn the card may show another paper.
  const paper = describePaper(reading, data);
  let facts: PaperFacts | undefined;
  return {
    data,
    classify,
    facts: () => (facts ??= describeFacts(paper, classify, corrections)),
    knownFacts: () => facts,
  };
}

function findReadings(page: PageKind): readonly CardReading[] {
  if (page.kind === 'other') return [];
  if (page.kind !== 'paper') return findCards(document);
  const paper = findPaperPage(document, page.id);
  return paper === undefined ? [] : [{ ...paper, card: paper.heading }];
}

/**
 * While the page is still coming, a card may be painted before its heading is there, or even its first
 * link: what the list's island holds, the first and the last of it, tells where the list is.
 */
function findBegunCards(): readonly { readonly card: Element }[] {
  const outlines = findOutlines();
  let first = outlines.find(mayBeCard);
  let last = outlines.findLast(mayBeCard);
  if (first === undefined) {
    const links = findPaperLinks(document);
    first = links[0]?.anchor;
    last = links.findLast(({ id }) => id !== links[0]?.id)?.anchor;
  }
  return [first, last].flatMap((card) => (card === undefined ? [] : [{ card }]));
}

/** An outline that is whole and links to no paper is no card. */
const mayBeCard = (outline: Element): boolean =>
  !isWhole(outline) || findPaperLinks(outline).length > 0;

function findUnfinished(): Element | undefined {
  return isLoading() ? findOutlines().findLast((card) => !isWhole(card)) : undefined;
}

const findOutlines = (): readonly Element[] => [
  ...(document.querySelector(LIST_ISLAND)?.querySelectorAll(ARTICLE) ?? []),
];

/** Whether the parser has passed the element's end: before that, what we append would stand in its middle. */
function isWhole(element: Element): boolean {
  if (!isLoading()) return true;
  // What follows the body was put there by a script.
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (at.nextSibling !== null) return true;
  }
  return false;
}

const isLoading = (): boolean => document.readyState === 'loading';
