import { element } from './element.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text in which the spans (UTF-16 offsets, in any order; they may overlap) are marked. */
export function highlight(text: string, spans: readonly Span[]): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    parts.push(text.slice(at, from), element('mark', {}, text.slice(from, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
