/** Lets the browser save a text as a file and answers its bytes; needs no permission. */
export function downloadText(name: string, mediaType: string, text: string): number {
  const file = new Blob([text], { type: mediaType });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click: a minute is plenty for any size.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return file.size;
}
