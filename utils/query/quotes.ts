/** All that is read as a quote, which none can stand within. */
export const QUOTES = '"“”„‟«»＂';
