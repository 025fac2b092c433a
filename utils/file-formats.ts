/** By what a backup of the library is known, and a file of techniques: each place knows the other's, to say where it belongs. */
export const BACKUP_FORMAT = 'gloss-library';
export const TECHNIQUES_FORMAT = 'gloss-techniques';
