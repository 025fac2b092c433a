import { parseObject } from './parse-object.ts';

/** One paper as the commands read it, from a line that may hold anything. */
export interface PaperLine {
  readonly id: string;
  readonly title: string;
  readonly abstract?: string;
  readonly githubRepo?: string;
  readonly githubStars?: number;
  readonly projectPage?: string;
}

/** A paper if the line is a JSON object with an id and a title; other fields of a wrong type are dropped. */
export function parsePaper(line: string): PaperLine | undefined {
  const value = parseObject(line);
  const { id, title, githubStars } = value ?? {};
  if (typeof id !== 'string' || typeof title !== 'string') return undefined;
  return {
    id,
    title,
    ...readText(value, 'abstract'),
    ...readText(value, 'githubRepo'),
    ...readText(value, 'projectPage'),
    ...(typeof githubStars === 'number' && Number.isFinite(githubStars) && { githubStars }),
  };
}

function readText<Key extends string>(
  value: Record<string, unknown> | undefined,
  key: Key,
): Partial<Record<Key, string>> {
  const text = value?.[key];
  return typeof text === 'string' ? ({ [key]: text } as Record<Key, string>) : {};
}
