import { describe, expect, it } from 'vitest';

import { FILE_MAX_LENGTH, parseTechniquesFile } from '../../../utils/techniques-file/parse-file.ts';
import { writeTechniquesFile } from '../../../utils/techniques-file/write-file.ts';
import { createRandom } from '../random.ts';
import { createCorrection, createDocument, mamba } from '../user-techniques/documents.ts';

const NOW = new Date('2026-11-26T08:00:00.000Z');
const own = createDocument({
  techniques: [{ ...mamba, keywords: [...mamba.keywords, { keyword: 'S4', weight: 1.5 }] }],
  off: ['survey'],
  edits: [{ technique: '3d', added: [{ keyword: 'voxel', weight: 2 }], removed: ['mesh'] }],
  corrections: [createCorrection(1), createCorrection(2, { technique: mamba.id, verdict: 'is' })],
});
const written = writeTechniquesFile(own, NOW);

/** `12 bad-weight 9` for each fault of a text. */
function read(text: string): readonly string[] {
  const reading = parseTechniquesFile(text);
  if (reading.ok) return [];
  return reading.faults.map(({ line, code, found }) => `${line ?? '-'} ${code} ${found}`.trim());
}

/** A file with these lines in it, from line 4 on. */
const file = (...lines: readonly string[]) =>
  ['{', '"format": "gloss-techniques",', '"version": 1,', ...lines, '}'].join('\n');

const correction = (fields: object) => JSON.stringify({ ...createCorrection(1), ...fields });

it('nested too deeply for any stack is refused without a line', () => {
  expect(read('['.repeat(100_000))).toEqual(['- no-json']);
});

describe('a file', () => {
  it('gives back what was written into it', () => {
    const { techniques, off, edits, corrections } = own;
    const content = { techniques, off, edits, corrections };
    expect(parseTechniquesFile(written)).toEqual({ ok: true, content });
    expect(parseTechniquesFile(`\uFEFF${written.replaceAll('\n', '\r\n')}`)).toEqual({
      ok: true,
      content,
    });
  });

  it('may be written by hand, with no more than it needs', () => {
    const text = file(
      '"techniques": [',
      '  { "label": "State-space  models", "keywords": ["Mamba", { "keyword": "S4" }] },',
      '  { "label": "🎲" }',
      ']',
    );
    expect(parseTechniquesFile(text)).toMatchObject({
      ok: true,
      content: {
        techniques: [
          {
            id: 'own-state-space-models',
            label: 'State-space models',
            colour: 'blue',
            keywords: [
              { keyword: 'Mamba', weight: 1 },
              { keyword: 'S4', weight: 1 },
            ],
          },
          { id: 'own-1f3b2', keywords: [] },
        ],
        off: [],
        corrections: [],
      },
    });
  });
});

it('may hold labels that signs alone tell apart', () => {
  const labels = ['A', 'A*', 'C', 'C++', 'C#', '🎲', '🎲!'];
  const text = file(`"techniques": ${JSON.stringify(labels.map((label) => ({ label })))}`);
  const reading = parseTechniquesFile(text);
  expect(reading.ok && reading.content.techniques.map(({ id }) => id)).toEqual([
    'own-a',
    'own-a-2a',
    'own-c',
    'own-c-2b-2b',
    'own-c-23',
    'own-1f3b2',
    'own-1f3b2-21',
  ]);
});

describe('a file that is not right names the line', () => {
  it.each([
    ['{\n"format": 1,\n}', '3 no-json'],
    ['', '1 no-json'],
    ['{\n\n  // a remark\n}', '3 no-json'],
    ['{}', '1 other-file'],
    ['\n[]', '2 other-file'],
    ['null', '1 other-file'],
    ['{\n"format": "gloss", "version": 1}', '2 other-file gloss'],
    ['{"format":"gloss-techniques",\n"version": 2}', '2 newer-file 2'],
    ['{"format":"gloss-techniques",\n"version": "1"}', '2 other-file 1'],
    [file('"correction": []'), '4 unknown-field correction'],
    [file('"techniques": {}'), '4 no-list {…}'],
    [file('"techniques": [', '1', ']'), '5 no-object 1'],
    [file('"techniques": [{', '"label": ""', '}]'), '5 bad-label'],
    [file('"techniques": [', '{}', ']'), '5 bad-label'],
    [file('"techniques": [{', '"label": "Survey"', '}]'), '5 label-taken Survey'],
    [file('"techniques": [{ "label": "A",', '"id": "a" }]'), '5 bad-id a'],
    [file('"techniques": [{ "label": "A",', '"colour": "red" }]'), '5 bad-colour red'],
    [file('"techniques": [{ "label": "A",', '"color": "blue" }]'), '5 unknown-field color'],
    [file('"techniques": [{ "label": "A", "keywords": [', '"b", "…"]}]'), '5 bad-keyword …'],
    [
      file('"techniques": [{ "label": "A", "keywords": [', '{"keyword": "b",', '"weight": 9}]}]'),
      '6 bad-weight 9',
    ],
    [file('"techniques": [{ "label": "A", "keywords": [', '"net",', '"nets"]}]'), '6 twice nets'],
    [
      file('"techniques": [{ "label": "A", "keywords": ["net",', '{"keyword": "nets"}]}]'),
      '5 twice nets',
    ],
    [
      file('"edits": [{ "technique": "3d",', '"removed": ["state space",', '"state spaces"]}]'),
      '6 twice state spaces',
    ],
    [file('"techniques": [{ "label": "A"},', '{ "label": "B", "id": "own-a" }]'), '5 twice own-a'],
    [file('"techniques": [{ "label": "A"},', '{ "label": "a" }]'), '5 twice own-a'],
    [
      file('"techniques": [{ "label": "Nets"},', '{ "id": "own-2", "label": "net" }]'),
      '5 label-taken net',
    ],
    [file('"techniques": [{', '"label": "Agent"', '}]'), '5 label-taken Agent'],
    [file('"off": [', '"survey",', '"surveys"]'), '6 unknown-technique surveys'],
    [file('"edits": [{', '"technique": "own-a" }]'), '5 unknown-technique own-a'],
    [file('"edits": [{ "technique": "3d",', '"removed": [""] }]'), '5 bad-keyword'],
    [file(`"corrections": ${JSON.stringify([...Array(20_001).keys()])}`), '4 too-many 20000'],
    // Of two fields of one name the last one counts.
    [file('"off": ["none"],', '"off": ["nothing"]'), '5 unknown-technique nothing'],
  ])('%s', (text, fault) => {
    expect(read(text)[0]).toContain(fault);
  });

  it('each of several, in order, and no long text of it', () => {
    const text = file(
      '"corrections": [',
      `${correction({ verdict: 'maybe', at: 'soon' })},`,
      correction({ paper: '1'.repeat(100) }),
      '],',
      '"off": [{}]',
    );
    expect(read(text)).toEqual([
      '5 bad-verdict maybe',
      '5 bad-time soon',
      `6 bad-paper ${'1'.repeat(40)}…`,
      '8 unknown-technique {…}',
    ]);
  });

  it('of a thousand as quickly as of one', { timeout: 8000 }, () => {
    const wrong = correction({ verdict: 'maybe' });
    // The faults stand last: a search that begins anew for each takes a minute.
    const text = file(
      `"corrections": [${'\n'.repeat(500_000)}${Array(1000).fill(wrong).join(',\n')}]`,
    );
    const faults = read(text);
    expect(faults).toHaveLength(1000);
    expect([faults[0], faults.at(-1)]).toEqual([
      '500004 bad-verdict maybe',
      '501003 bad-verdict maybe',
    ]);
  });

  it('unless it is too large, or nested beyond all reason', () => {
    expect(read(' '.repeat(FILE_MAX_LENGTH + 1))).toEqual(['- too-large']);
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(read(file(`"techniques": ${deep}`))[0]).toMatch(/^- /);
  });
});

describe('a file with a byte changed', () => {
  const lines = written.split('\n').length;

  it('is read, or told apart by a line that is there, and never throws', () => {
    const random = createRandom(1);
    let refused = 0;
    for (let round = 0; round < 2000; round += 1) {
      const at = Math.floor(random() * written.length);
      const byte = String.fromCharCode(Math.floor(random() * 128));
      const reading = parseTechniquesFile(written.slice(0, at) + byte + written.slice(at + 1));
      if (reading.ok) continue;
      refused += 1;
      const fault = reading.faults[0];
      expect(fault?.line).toBeGreaterThanOrEqual(1);
      expect(fault?.line).toBeLessThanOrEqual(lines + 1);
      // Where the byte was changed, unless that is found out only further on, as with a quote.
      if (fault?.code !== 'no-json') continue;
      expect(fault.line).toBeGreaterThanOrEqual(
        written.slice(0, Math.max(0, at - 1)).split('\n').length - 1,
      );
    }
    expect(refused).toBeGreaterThan(500);
  });
});
