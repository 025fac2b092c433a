import type { Colour } from '../../utils/colours.ts';
import type { Filter } from '../../utils/filters/filters.ts';

/** One tone for light and dark, as the site's cards do not tell us which of them they are. */
const TONES: Readonly<Record<Colour, string>> = {
  blue: '#3b82f6',
  violet: '#8b5cf6',
  teal: '#14b8a6',
  pink: '#ec4899',
  orange: '#f97316',
  green: '#84cc16',
  grey: '#78716c',
};

/** Style rules for highlights whose filter has a colour of its own. */
export const highlightRules = (filters: readonly Filter[]): string =>
  filters
    .flatMap(({ id, enabled, colour }) =>
      enabled && colour !== undefined
        ? `[data-gloss='highlight'][data-gloss-rule='${CSS.escape(id)}'] { outline-color: ${TONES[colour]} }`
        : [],
    )
    .join('');
