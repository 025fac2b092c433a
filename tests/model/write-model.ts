import { writeFileSync } from 'node:fs';

import type { Model } from '../../utils/techniques/model.ts';

/** Writes a model so that a change of a few weights is a diff of a few lines. */
export function writeModel(model: Model, path: string): void {
  const sections = Object.entries(model).map(([name, section]) => {
    const lines = isDeep(section)
      ? Object.entries(section).map(([key, value]) => `  ${toJson(key)}: ${toJson(value)}`)
      : undefined;
    return `${toJson(name)}: ${lines ? `{\n${lines.join(',\n')}\n}` : toJson(section)}`;
  });
  writeFileSync(path, `{\n${sections.join(',\n')}\n}\n`);
}

function isDeep(section: object): boolean {
  return Object.values(section).every((value) => typeof value === 'object');
}

function toJson(value: unknown): string {
  return JSON.stringify(value);
}
