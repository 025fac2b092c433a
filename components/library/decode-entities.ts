const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** The text with signs for their names in HTML (`&lt;`), each read alone, so that nothing becomes markup. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const reader = new DOMParser();
  return text.replace(
    ENTITY,
    (entity) => reader.parseFromString(entity, 'text/html').body.textContent ?? entity,
  );
}
