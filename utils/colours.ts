/** The hues of the groups of our own techniques, which suit light and dark alike. */
export const COLOURS = ['blue', 'violet', 'teal', 'pink', 'orange', 'green', 'grey'] as const;
export type Colour = (typeof COLOURS)[number];
