/** The URL in its normal form if it is an absolute `http(s)` one, else `undefined`: links are made of nothing else. */
export function parseHttpUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^https?:\/\/\S+$/i.test(value)) return undefined;
  return URL.canParse(value) ? new URL(value).href : undefined;
}
