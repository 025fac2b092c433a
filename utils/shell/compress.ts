/** A text in a third of its bytes. */
export function compress(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/** What a compressed file begins with. */
const MARK = [0x1f, 0x8b] as const;

/** The text of a file, compressed or not; `undefined` if it has more bytes than are allowed. */
export async function readText(file: Blob, most: number): Promise<string | undefined> {
  if (file.size > most) return undefined;
  const start = new Uint8Array(await file.slice(0, MARK.length).arrayBuffer());
  if (MARK.some((byte, at) => start[at] !== byte)) return file.text();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  // Looked at on the way: a small file may stand for more than there is memory.
  for await (const part of file.stream().pipeThrough(new DecompressionStream('gzip'))) {
    length += part.byteLength;
    if (length > most) return undefined;
    parts.push(part);
  }
  return new Blob(parts).text();
}

/** The text again; rejects if the bytes are damaged. */
export function expand(bytes: ArrayBuffer): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
