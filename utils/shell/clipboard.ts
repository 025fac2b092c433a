/** Puts a text into the clipboard; needs no permission while the user is at the page. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
