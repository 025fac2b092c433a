export const IMPORT_MODES = ['merge', 'replace'] as const;
/** Whether what is there stays beside what comes, or goes. */
export type ImportMode = (typeof IMPORT_MODES)[number];
