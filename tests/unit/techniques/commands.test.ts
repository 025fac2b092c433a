import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

import { expect, it } from 'vitest';

const COMMAND = resolve(import.meta.dirname, '../../model/classify.ts');

function run(input: string): {
  readonly lines: readonly unknown[];
  readonly status: number | null;
} {
  const { stdout, status } = spawnSync(process.execPath, [COMMAND], { input });
  const lines = stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '');
  return { lines: lines.map((line): unknown => JSON.parse(line)), status };
}

it('answers a line for a line, with techniques and code', () => {
  const paper = {
    id: '2308.04079',
    title: '3D Gaussian Splatting for Real-Time Radiance Field Rendering',
    abstract: 'Our code is at https://github.com/a/b.',
  };
  const { lines, status } = run(`${JSON.stringify(paper)}\n`);
  expect(status).toBe(0);
  expect(lines).toMatchObject([
    {
      id: paper.id,
      techniques: [{ id: '3d', score: expect.any(Number), keywords: expect.any(Array) }],
      code: { state: 'linked', url: 'https://github.com/a/b' },
    },
  ]);
});

it('says which lines it could not read, and goes on', () => {
  const good =
    '{"id":"a","title":"Speech recognition","githubRepo":"https://github.com/a/b","githubStars":3}';
  const { lines, status } = run(['{', '[]', '{"id":1,"title":"x"}', '', good].join('\r\n'));
  expect(status).toBe(1);
  expect(lines).toMatchObject([
    { error: expect.stringContaining('line 1') },
    { error: expect.stringContaining('line 2') },
    { error: expect.stringContaining('line 3') },
    { id: 'a', code: { state: 'repository', url: 'https://github.com/a/b', stars: 3 } },
  ]);
});

it('drops fields of a wrong type', () => {
  const { lines, status } = run('{"id":"a","title":"Speech","abstract":5,"githubStars":"many"}');
  expect(status).toBe(0);
  expect(lines).toMatchObject([{ id: 'a', code: { state: 'unknown' } }]);
});
