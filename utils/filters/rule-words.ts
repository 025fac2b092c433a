/** Before the action of a rule that is switched off. */
export const OFF = 'off';
export const EVEN_FOLLOWED = 'even followed';
/** Begins a line that is no rule. */
export const COMMENT = '#';
/** The colour of a highlight without one of its own. */
export const STANDARD_COLOUR = 'amber';
