import { BAR_HOST, CARD_HOST } from './host-names.ts';

// All that we know of the site's markup, newest first; each entry says when it was seen to hold.
// When the site changes, this file and its tests are the place to mend.

/** Every link that may lead to a paper; `readPaperLink` decides. Not the `/login?next=%2Fpapers%2F…` ones. */
export const PAPER_LINK = [
  'a[href*="/papers/"]', // 2024-08 … 2026-08
].join(',');

/** The headings that may be a card's title. */
export const CARD_HEADING = [
  'h3', // grid, rows: 2024-08 … 2026-08
  'h4', // the site's cards elsewhere (collections, models): 2025-10
  'h2', // not seen; the one step a redesign may take
].join(',');

/** An `article` is a card's outline where there is one (2024-08 … 2026-08), but no proof of a paper. */
export const ARTICLE = 'article';

/** A part of the page that the site brings to life: no card is as large, and none holds one. */
export const ISLAND = '[data-target]'; // 2024-08 … 2026-08

/** What a card can never be or hold, whatever it contains. */
export const CARD_LIMIT = ['html', 'body', 'main', 'section', 'ul', 'ol', ISLAND].join(',');

/** What even an `article` must not hold to be a card. */
export const PAGE_LIMIT = ['main', ISLAND].join(',');

/** The page's own title, which no card holds: 2024-08 … 2025-10. */
export const PAGE_TITLE = 'h1';

export const PARAGRAPH = 'p';

/** Running text: a paper linked there is mentioned, not shown. */
export const RUNNING_TEXT = [PARAGRAPH, 'blockquote', 'pre'].join(',');

/** The islands whose `data-props` hold the papers. */
export const LIST_ISLAND = [
  '[data-target="DailyPapers"]', // 2024-08 … 2026-08
].join(',');
export const PAPER_ISLAND = [
  '[data-target="PaperContent"]', // 2025-10
].join(',');
export const PAPERS_ISLAND = [LIST_ISLAND, PAPER_ISLAND].join(',');
/** The attribute in which the server hands an island its data. */
export const ISLAND_DATA = 'data-props'; // 2024-08 … 2026-07

/** A paper's own page: its title. */
export const PAPER_TITLE = [
  '[data-target="PaperContent"] h1', // 2025-10
].join(',');

/** A paper's own page: the link to its source, which no error page has. */
export const SOURCE_LINK = 'a[href*="arxiv.org/abs/"]'; // 2025-10

/** A paper's own page: the headings of its parts, of which one reads `ABSTRACT_TITLE`. */
export const PART_HEADING = 'h2'; // 2025-10
export const ABSTRACT_TITLE = 'Abstract'; // 2025-10

/** In a card: the link to the comments, with their number. */
export const COMMENTS_LINK = 'a[href$="#community"]'; // 2024-08 … 2025-05

/** In a card: the upvotes, as a link for a visitor and a label for a member. */
export const UPVOTES = [
  'a[href^="/login?next="]', // 2024-08 … 2026-07
  'label', // 2026
].join(',');

/** In a row card: the link to the code, with its stars. */
export const CODE_LINK = 'a[href*="github.com/"]'; // 2025-11 … 2026-07

/** Gloss's own elements on the page, which are never a part of it. */
export const OWN = `${CARD_HOST}, ${BAR_HOST}`;
