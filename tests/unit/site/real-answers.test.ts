import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Paper } from '../../../utils/paper.ts';
import { readPaper } from '../../../utils/site/read-paper.ts';
import { SITE_FOLDER } from '../../shared.ts';
import { withShared } from '../../with-shared.ts';

// Counted in the files themselves by other means; one of the 401 keywords of 2026-02-03 is empty.
// papers, authors, abstracts, organizations, repositories, stars, project pages, keywords, dates of submission, upvotes, comments
const FILES: readonly (readonly [string, ...number[]])[] = [
  ['api/2024-06-04.json', 6, 46, 6, 0, 0, 0, 0, 0, 0, 51, 6],
  ['api/2024-10-10.json', 43, 312, 43, 0, 0, 0, 0, 0, 0, 533, 50],
  ['api/2025-03-12.json', 23, 365, 23, 0, 9, 0, 8, 293, 0, 245, 26],
  ['api/2025-05-27.json', 35, 242, 35, 0, 21, 0, 10, 373, 35, 406, 41],
  ['api/2025-09-30.json', 47, 517, 47, 0, 23, 23, 15, 550, 47, 593, 52],
  ['api/2025-11-11.json', 19, 153, 19, 8, 7, 6, 4, 198, 19, 162, 22],
  ['api/2026-01-13.json', 24, 205, 24, 10, 8, 8, 3, 213, 24, 372, 27],
  ['api/2026-02-03.json', 42, 741, 42, 25, 17, 16, 8, 400, 42, 553, 46],
  ['api/2026-04-10.json', 33, 317, 33, 21, 19, 18, 21, 318, 33, 619, 41],
  ['api/2026-05-13.json', 50, 414, 50, 32, 31, 26, 27, 516, 50, 661, 50],
  ['api/2026-06-16.json', 33, 1083, 33, 21, 20, 20, 21, 319, 33, 667, 38],
  ['api/2026-07-07.json', 26, 337, 26, 13, 15, 15, 18, 272, 26, 317, 22],
  ['api/2026-07-28.json', 24, 673, 24, 16, 15, 15, 12, 0, 24, 586, 29],
  ['api/2026-08-02_limit-30.json', 30, 238, 30, 15, 19, 19, 11, 0, 30, 1182, 71],
  ['api/2026-08-04.json', 23, 215, 23, 15, 16, 16, 12, 0, 23, 567, 40],
  [
    'search/2025-05-18_api-papers-search_q-kazakh_evalstate.json',
    9,
    70,
    9,
    0,
    0,
    0,
    0,
    60,
    0,
    2,
    0,
  ],
  [
    'search/2025-05-18_api-papers-search_q-llama-3-herd_evalstate.json',
    11,
    649,
    11,
    0,
    1,
    0,
    0,
    109,
    0,
    207,
    29,
  ],
];

function count(papers: readonly Paper[]): readonly number[] {
  const has = (field: keyof Paper) => papers.filter((paper) => paper[field] !== undefined).length;
  const sum = (figure: (paper: Paper) => number | undefined) =>
    papers.reduce((total, paper) => total + (figure(paper) ?? 0), 0);
  return [
    papers.length,
    sum((paper) => paper.authors.length),
    has('abstract'),
    has('organization'),
    has('githubRepo'),
    has('githubStars'),
    has('projectPage'),
    sum((paper) => paper.siteKeywords.length),
    has('submittedAt'),
    sum((paper) => paper.upvotes),
    sum((paper) => paper.comments),
  ];
}

withShared(SITE_FOLDER, () => {
  describe("the site's real answers", () => {
    it.each(FILES)('reads %s whole', (file, ...counts) => {
      const entries = JSON.parse(
        readFileSync(`${SITE_FOLDER}/${file}`, 'utf8'),
      ) as readonly unknown[];
      const papers = entries.map(readPaper).filter((paper) => paper !== undefined);
      expect(count(papers)).toEqual(counts);
      for (const { title, abstract, authors } of papers) {
        for (const text of [title, abstract ?? '', ...authors])
          expect(text).not.toMatch(/\s\s|\n|^\s|\s$/);
      }
    });

    it('reads every file that is there', () => {
      const files = ['api', 'search'].flatMap((folder) =>
        readdirSync(`${SITE_FOLDER}/${folder}`).map((file) => `${folder}/${file}`),
      );
      expect(FILES.map(([file]) => file).toSorted()).toEqual(files.toSorted());
    });
  });
});
