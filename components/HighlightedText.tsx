interface Span {
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly text: string;
  /** UTF-16 offsets into the text, in any order; they may overlap. */
  readonly spans: readonly Span[];
}

/** A text in which the spans are marked; only ever text nodes, whatever the text holds. */
export function HighlightedText({ text, spans }: Props) {
  const parts: (string | preact.JSX.Element)[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
