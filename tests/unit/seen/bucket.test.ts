import { describe, expect, it } from 'vitest';

import { bucketOf, isBucketName } from '../../../utils/seen/bucket-name.ts';
import { readBucket, SEEN_VERSION, writeBucket } from '../../../utils/seen/bucket.ts';
import { createRandom } from '../random.ts';
import { bucketFrom, bucketOfPapers, readId, seen } from './papers.ts';

const fixtures = import.meta.glob<unknown>('./fixtures/*.json', { eager: true, import: 'default' });

describe('the bucket of a paper', () => {
  it.each([
    ['2608.19880', 'seen-2608'],
    ['0704.0001', 'seen-0704'],
    ['9912.00001', 'seen-9912'],
    ['2600.00001', 'seen-other'],
    ['2613.00001', 'seen-other'],
  ])('%s is in %s', (id, name) => {
    expect(bucketOf(readId(id))).toBe(name);
    expect(isBucketName(name)).toBe(true);
  });

  it.each(['seen', 'settings', 7, undefined])('%s names none', (name) => {
    expect(isBucketName(name)).toBe(false);
  });
});

describe('a stored bucket', () => {
  it('has a frozen fixture for every released version', () => {
    const versions = Array.from({ length: SEEN_VERSION }, (_, index) => index + 1);
    expect(Object.keys(fixtures).toSorted()).toEqual(
      versions.map((version) => `./fixtures/seen-v${version}.json`),
    );
  });

  it.each(Object.entries(fixtures))('%s is read whole', (_, fixture) => {
    const { papers, setAside } = bucketFrom('seen-2608', fixture);
    expect([...papers.values()]).toEqual([
      seen('2608.19880', 20690),
      seen('2608.19881', 20690, 20691),
      seen('2608.00001', 20689),
    ]);
    expect(setAside).toEqual([{ of: 'before' }, '1988', '19880:fyr']);
  });

  it('is empty at first', () => {
    expect(bucketFrom('seen-2608', undefined)).toEqual(bucketOfPapers('seen-2608'));
  });

  it.each([
    [{ version: SEEN_VERSION + 1, papers: '' }, 'newer-version'],
    [{ version: 1, papers: ['19880:fyq'] }, 'damaged'],
    [{ version: 1 }, 'damaged'],
    ['19880:fyq', 'damaged'],
    [null, 'damaged'],
  ])('%j is left alone', (stored, reason) => {
    expect(readBucket('seen-2608', stored)).toMatchObject({ status: 'unreadable', reason });
  });

  it.each([
    '19880',
    '19880:',
    ':fyq',
    '198:fyq',
    '198800:fyq',
    '19880:FYQ',
    '19880:fyqqq',
    '19880:fyq:fyq:fyq',
    '2608.19880:fyq',
    'constructor:fyq',
    '\n',
  ])('%j in it is set aside, and stays', (damaged) => {
    const first = bucketFrom('seen-2608', { version: 1, papers: `${damaged} 00001:fyq` });
    expect([...first.papers.keys()]).toEqual(['2608.00001']);
    expect(first.setAside).toEqual([damaged]);
    const stored = JSON.parse(JSON.stringify(writeBucket(first))) as unknown;
    expect(bucketFrom('seen-2608', stored)).toEqual(first);
  });

  it('keeps even damaged entries that were set aside', () => {
    const { setAside } = bucketFrom('seen-2608', { version: 1, papers: '', setAside: 7 });
    expect(setAside).toEqual([7]);
  });

  it('holds ids of no month whole', () => {
    const bucket = bucketOfPapers('seen-other', seen('2613.00001', 1), seen('9999.1234', 2, 3));
    expect(writeBucket(bucket)).toEqual({ version: 1, papers: '2613.00001:1 9999.1234:2:3' });
    expect(bucketFrom('seen-other', writeBucket(bucket))).toEqual(bucket);
  });
});

it('reads what it has written, whatever is in it', () => {
  const random = createRandom(4);
  const number = (below: number) => Math.floor(random() * below);
  for (let round = 0; round < 500; round += 1) {
    const name = random() < 0.2 ? 'seen-other' : 'seen-2608';
    const papers = Array.from({ length: number(40) }, () => {
      const digits = random() < 0.2 ? 4 : 5;
      const id = String(number(10 ** digits)).padStart(digits, '0');
      const month = name === 'seen-other' ? 13 + number(87) : '2608';
      const prefix = name === 'seen-other' ? `26${month}` : month;
      return seen(`${prefix}.${id}`, number(36 ** 4), random() < 0.3 ? number(36 ** 4) : undefined);
    });
    const bucket = bucketOfPapers(name, ...papers);
    const stored = JSON.parse(JSON.stringify(writeBucket(bucket))) as unknown;
    expect(bucketFrom(name, stored)).toEqual(bucket);
  }
});

it('never throws, and loses nothing, whatever is stored', () => {
  const random = createRandom(6);
  const signs = '0123456789abz:. \nA-'.split('');
  for (let round = 0; round < 5000; round += 1) {
    const length = Math.floor(random() * 30);
    const papers = Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join(
      '',
    );
    const bucket = bucketFrom('seen-2608', { version: 1, papers });
    const again = bucketFrom('seen-2608', writeBucket(bucket));
    expect(again).toEqual(bucket);
    const entries = papers.split(' ').filter((entry) => entry !== '');
    expect(bucket.papers.size + bucket.setAside.length).toBe(entries.length);
  }
});
