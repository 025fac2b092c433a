import { datePartsOf } from '../../date-parts.ts';
import type { SavedPaper } from '../saved-paper.ts';

/** When the paper appeared: its date, or the year and month that its id tells, as most imports bring none. */
export const dateOf = (paper: SavedPaper): string =>
  paper.date ??
  datePartsOf(paper)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
