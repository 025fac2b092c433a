import { parseHttpUrl } from '../http-url.ts';
import type { Paper } from '../paper.ts';
import { present } from '../present.ts';
import type { CardReading } from './find-cards.ts';
import { readPaperLink } from './paper-links.ts';
import { readText } from './read-text.ts';
import { CODE_LINK, COMMENTS_LINK, RUNNING_TEXT, UPVOTES } from './selectors.ts';

type CardFigures = Pick<Paper, 'upvotes' | 'comments' | 'githubRepo' | 'githubStars'>;

/** What a card shows of its paper besides title and text, as far as that is beyond doubt. */
export function readCardFigures({ card, id }: CardReading): CardFigures {
  const code = findRepository(card);
  return present({
    upvotes: readFirstFigure(card.querySelectorAll(UPVOTES)),
    comments: readFirstFigure(
      [...card.querySelectorAll(COMMENTS_LINK)].filter(
        (link) => readPaperLink(link.getAttribute('href') ?? '') === id,
      ),
    ),
    githubRepo: code?.url,
    githubStars: code && readFirstFigure([code.link]),
  });
}

interface CodeLink {
  readonly link: Element;
  readonly url: string;
}

function findRepository(card: Element): CodeLink | undefined {
  for (const link of card.querySelectorAll(CODE_LINK)) {
    const url = parseHttpUrl(link.getAttribute('href'));
    if (url === undefined || link.closest(RUNNING_TEXT) !== null) continue;
    const { hostname, pathname } = new URL(url);
    if (hostname === 'github.com' && /^\/[^/]+\/[^/]+/.test(pathname)) return { link, url };
  }
  return undefined;
}

/** A figure stands alone in its element, or in a part of it: `GitHub <span>340</span>`. */
function readFirstFigure(elements: Iterable<Element>): number | undefined {
  for (const element of elements) {
    for (const part of [element, ...element.querySelectorAll('*')]) {
      const figure = readFigure(readText(part));
      if (figure !== undefined) return figure;
    }
  }
  return undefined;
}

/** `94`, `1,204` or `1.2k`, and nothing beside it. */
function readFigure(text: string): number | undefined {
  const [, digits, thousands] =
    /^(?:(\d{1,9})|(\d{1,6}(?:\.\d+)?)k)$/i.exec(text.replaceAll(',', '')) ?? [];
  if (digits !== undefined) return Number(digits);
  return thousands === undefined ? undefined : Math.round(Number(thousands) * 1000);
}
