import { parseHttpUrl } from '../http-url.ts';

interface FoundUrl {
  /** Parsed and always http(s). */
  readonly url: string;
  /** Where it stands in the text, without the punctuation that ends its sentence. */
  readonly start: number;
  readonly end: number;
}

// Authors write `https: //` and `https:/`; a line break may follow either.
const SCHEME = String.raw`(?<scheme>https?)\s?:\s?\/{1,2}\s?`;

// Without a scheme a name with dots is as often a product as an address, so it needs
// `www.`, a host that only ever serves pages, or a path behind a well-known top-level domain.
const LABELS = String.raw`(?:[a-z0-9-]{1,63}\.){1,4}`;
const TOP_LEVEL = 'com|org|net|edu|io|co|ai|dev|me|cn|de|uk|ms|ly|gl|science|xyz';
const NO_SCHEME = String.raw`(?<![\w.@/-])(?=www\.[a-z0-9]|${LABELS}(?:github|gitlab)\.io\b|${LABELS}(?:${TOP_LEVEL})\/\w|git(?:hub|lab)\.\scom\/\w)`;

const START = new RegExp(`${SCHEME}|${NO_SCHEME}`, 'gi');

// A cheap look first, at what every address has: most abstracts have none, and `START` is slow.
const HINT = new RegExp(
  String.raw`https?\s?:|www\.|\.(?:${TOP_LEVEL})\/|git(?:hub|lab)\.(?:io|\s)`,
  'i',
);

// Commas, brackets, quotes and `*` end a URL here: in abstracts they belong to the sentence.
// LaTeX escapes `_`, `%`, `#`, `&` and `~`; any other backslash begins a command.
const BODY = /(?:(?!https?:\/)(?:[\w\-.~:/?#@&+=%]|\\[_%#&~]))+/iy;
const BROKEN_HOST = /\s(?=github\.io\b|com\/|org\/|co\/)/y;
const BROKEN_REPOSITORY = /\s{1,3}(?=[\w.]*(?:\w[-_]\w|\d|[a-z][A-Z]))/y;
const BROKEN_WORD = /\s{1,3}(?=\w)/y;

/** The URLs in running text, in order; repairs what abstracts do to them, in linear time. */
export function findUrls(text: string): readonly FoundUrl[] {
  if (!HINT.test(text)) return [];
  const found: FoundUrl[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const start = match.index;
    const bodyStart = start + match[0].length;
    const { body, end } = readBody(text, bodyStart);
    const url = parseHttpUrl(`${match.groups?.['scheme'] ?? 'https'}://${body}`);
    if (url !== undefined) found.push({ url, start, end });
    START.lastIndex = Math.max(end, bodyStart, start + 1);
  }
  return found;
}

function readBody(text: string, start: number): { body: string; end: number } {
  let raw = readAt(BODY, text, start);
  let end = start + raw.length;
  const gap = breakAfter(raw, text, end);
  if (gap > 0) {
    const rest = readAt(BODY, text, end + gap);
    raw += rest;
    end += gap + rest.length;
  }
  const trimmed = trimEnd(raw);
  return { body: trimmed.replaceAll('\\', ''), end: end - (raw.length - trimmed.length) };
}

/** The length of the white space that broke this URL in two, else 0. */
function breakAfter(raw: string, text: string, end: number): number {
  if (/^[\w-]+\.$/.test(raw)) return readAt(BROKEN_HOST, text, end).length;
  if (/^(?:www\.)?git(?:hub|lab)\.com\/(?:[\w-]+\/)?$/.test(raw)) {
    return readAt(BROKEN_REPOSITORY, text, end).length;
  }
  return /[-_]$/.test(raw) ? readAt(BROKEN_WORD, text, end).length : 0;
}

function readAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Cuts the sentence's own punctuation off the end of a URL. */
function trimEnd(raw: string): string {
  let end = raw.length;
  while (end > 0 && '.:?~-_\\=&+#@'.includes(raw.charAt(end - 1))) end--;
  return raw.slice(0, end);
}
