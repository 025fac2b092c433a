/** Enough of a text to see later whether it is the same, in a few bytes (FNV-1a). */
export function fingerprintText(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${text.length} ${hash}`;
}
