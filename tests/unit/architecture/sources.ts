import { listFiles, readText } from './project.ts';
import { parseSource } from './source.ts';

export const files = listFiles();
export const sources = files
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => parseSource(path, readText(path)));
export const shipped = sources.filter(({ path }) =>
  /^(?:components|entrypoints|utils)\//.test(path),
);

export const plant = (path: string, text: string) => parseSource(path, text);
export const none: readonly string[] = [];
