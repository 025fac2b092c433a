/** What the user has set, each a document of its own. */
export const USER_DOCUMENTS = ['settings', 'filters', 'follows', 'techniques'] as const;
export type UserDocumentName = (typeof USER_DOCUMENTS)[number];
