export interface Line {
  /** From 1. */
  readonly line: number;
  /** Where in the text it begins. */
  readonly at: number;
  readonly text: string;
}

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/y;

/** The lines of a text one by one: a list of those of 50 MB would be several times as large. */
export function* readLines(text: string): Generator<Line> {
  let at = 0;
  for (let line = 1; at <= text.length; line += 1) {
    LINE.lastIndex = at;
    const [, content = '', end = ''] = LINE.exec(text) ?? [];
    yield { line, at, text: content };
    if (end === '') return;
    at += content.length + end.length;
  }
}
