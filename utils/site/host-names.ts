/** Our own elements in the page; everything else of ours lives in their shadow roots. */
export const CARD_HOST = 'gloss-card';
export const BAR_HOST = 'gloss-bar';
