/** Lets the browser save a text as a file of JSON; needs no permission. */
export function downloadJson(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click: a minute is plenty for any size.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
