/** The text with every run of white space (the site breaks titles and abstracts in lines) made one space. */
export function collapseSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What an element reads as. */
export function readText(element: Element): string {
  return collapseSpace(element.textContent ?? '');
}
