import { monthOfId } from '../../month-of-id.ts';
import type { SavedPaper } from '../saved-paper.ts';

/** When the paper appeared: its date, or the year and month that its id tells, as most imports bring none. */
export const dateOf = (paper: SavedPaper): string =>
  paper.date ??
  monthOfId(paper.id)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
