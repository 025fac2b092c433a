import type { SeenLook } from '../settings/settings.ts';
import type { Rule } from './compile-filters.ts';

/** The id of the rule that the setting for seen papers is. */
export const SEEN_RULE = 'setting:seen';

/** What the setting for seen papers makes of them, as a filter would. */
export const seenRules = (look: SeenLook): readonly Rule[] =>
  look === 'dim' || look === 'hide'
    ? [
        {
          id: SEEN_RULE,
          query: { type: 'is', state: 'seen' },
          action: look,
          evenFollowed: false,
        },
      ]
    : [];
