import { expect, it } from 'vitest';

import { parseTechniquesFile } from '../../../utils/techniques-file/parse-file.ts';

it.each([
  ['"techniques": [{ "label": "A", "keywords":\n["b",\n"Dr. GRPO"]}]', 4],
  ['"edits": [{ "technique": "3d", "added": [{\n"keyword": "Dr. GRPO" }]}]', 3],
])(
  'a file names the line of a keyword that no text can hold, as the editor would: %j',
  (list, line) => {
    const text = `{"format": "gloss-techniques",\n"version": 1, ${list}}`;
    expect(parseTechniquesFile(text)).toEqual({
      ok: false,
      faults: [{ code: 'never-found', line, found: 'Dr. GRPO' }],
    });
  },
);
