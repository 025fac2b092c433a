/** The normal form of an absolute http(s) URL on a public host, `undefined` for anything else: links are made of nothing else. */
export function parseHttpUrl(value: unknown): string | undefined {
  // The URL parser would drop line breaks and go on, and so name another address.
  if (typeof value !== 'string' || /[\s\p{Cc}]/u.test(value)) return undefined;
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return /\.[a-z][a-z0-9-]*[a-z0-9]$/.test(url.hostname) ? url.href : undefined;
}
