/** The text with every run of white space (the site breaks titles and abstracts in lines) made one space. */
export function collapseSpace(text: string): string {
  // Lone spaces, the most of them, are left alone: that halves the time of long texts.
  return text.replaceAll(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** What an element reads as. */
export function readText(element: Element): string {
  return collapseSpace(element.textContent ?? '');
}
