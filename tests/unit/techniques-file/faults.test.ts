import { expect, it } from 'vitest';

import { parseTechniquesFile } from '../../../utils/techniques-file/parse-file.ts';

const LINES = [
  '{"format": "gloss-techniques",',
  '"version": 1,',
  '"off": [',
  '1,',
  '"survey"',
  ']',
  '"corrections": {}}',
];

function read(text: string): readonly string[] {
  const reading = parseTechniquesFile(text);
  return reading.ok ? [] : reading.faults.map(({ line, code }) => `${line} ${code}`);
}

it.each(['\n', '\r\n', '\r'])('a fault has its line where lines end in %j', (end) => {
  expect(read(LINES.join(end))).toEqual(['7 no-json']);
  const mended = LINES.with(5, '],');
  expect(read(mended.join(end))).toEqual(['4 unknown-technique', '7 no-list']);
});

it('a backup of the library is known as one', () => {
  expect(read('{\n"format": "gloss-library", "version": 1}')).toEqual(['2 library-file']);
});
