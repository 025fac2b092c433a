import { expect, it } from 'vitest';

import type { EditedDocuments } from '../../../utils/edits/document-registers.ts';
import { mergeDocuments } from '../../../utils/edits/merge-documents.ts';
import { writeBackup } from '../../../utils/interchange/backup.ts';
import { planDocuments } from '../../../utils/interchange/plan-documents.ts';
import { planPapers } from '../../../utils/interchange/plan-papers.ts';
import { readImport } from '../../../utils/interchange/read-import.ts';
import { readState } from '../../../utils/library/merge-stored.ts';
import type { StoredPaper } from '../../../utils/library/stored-paper.ts';
import { randomKept } from '../interchange/random-library.ts';
import { createRandom } from '../random.ts';
import { act, at, FRESH, grow } from './devices.ts';
import type { Device } from './devices.ts';

interface Profile extends Device {
  readonly papers: readonly StoredPaper[];
}

const NOW = at(50);

/** The text of the profile's export. */
const exportAll = ({ papers, documents, edits }: Profile): string =>
  writeBackup({ papers, documents: { ...documents, edits } }, NOW);

/** What the profile is once it has merged an export. */
async function take(profile: Profile, text: string): Promise<Profile> {
  const reading = await readImport(text, NOW);
  if (!reading.ok || reading.unreadable.length > 0) throw new Error('unreadable');
  const { content } = reading;
  const { changes } = planPapers(profile.papers, content, 'merge', NOW);
  const papers = new Map([...profile.papers, ...changes].map((paper) => [paper.id, paper]));
  const { changed, edits = profile.edits } = planDocuments(profile, content, 'merge', NOW);
  return {
    papers: [...papers.values()],
    documents: { ...profile.documents, ...changed },
    edits,
  };
}

/** All that two profiles have to have in common: which day a paper came into a bin is each one's own. */
function describe({ papers, documents, edits }: Profile) {
  const states = papers.map((paper) => readState(paper));
  return {
    papers: states.toSorted((a, b) => (a?.id ?? '').localeCompare(b?.id ?? '')),
    ...normalise({ documents, edits }),
  };
}

/** In the order that a merge gives; a document that nothing has changed is left in its own. */
const normalise = (state: EditedDocuments) => mergeDocuments(state, state);

const nothing: Profile = { ...FRESH, papers: [] };

function createProfiles(seed: number): readonly [Profile, Profile, Profile] {
  const random = createRandom(seed);
  const common = grow(FRESH, random, 8);
  const profile = () => ({
    ...grow(common, random, Math.floor(random() * 12)),
    papers: randomKept(random).papers,
  });
  return [profile(), profile(), profile()];
}

const profiles = Array.from({ length: 150 }, (_, seed) => createProfiles(seed));

it('exports of devices come to the same, whichever is merged into which, in any order, and twice', async () => {
  for (const all of profiles) {
    const [a, b, c] = all.map(exportAll) as [string, string, string];
    const into = async (start: Profile, ...texts: readonly string[]) => {
      let profile = start;
      for (const text of texts) profile = await take(profile, text);
      return profile;
    };
    const wanted = describe(await into(all[0], b, c));
    expect(describe(await into(all[2], a, b))).toEqual(wanted);
    expect(describe(await into(all[1], c, a, c, b))).toEqual(wanted);
    expect(describe(await into(nothing, c, b, a))).toEqual(wanted);
    // What two of them have come to, as a file.
    expect(describe(await into(all[0], exportAll(await into(all[1], c))))).toEqual(wanted);
  }
});

it('an export changes nothing where it comes from, and comes out as it went in', async () => {
  for (const [profile] of profiles) {
    const again = await take(profile, exportAll(profile));
    const { filters } = normalise(profile).documents;
    // A rule that is there twice is there once then.
    const isDoubled = filters?.filters.length !== profile.documents.filters.filters.length;
    if (!isDoubled) expect(again.documents).toEqual(profile.documents);
    const copy = await take(nothing, exportAll(profile));
    expect(exportAll(await take(nothing, exportAll(copy)))).toBe(exportAll(copy));
  }
});

it('two devices that go on being used come together with every exchange', async () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const random = createRandom(1000 + seed);
    let one = nothing;
    let other = nothing;
    for (let round = 0; round < 6; round += 1) {
      const minute = at(round * 5 + Math.floor(random() * 5));
      if (random() < 0.8) one = { ...one, ...act(one, random, minute) };
      if (random() < 0.8) other = { ...other, ...act(other, random, minute) };
      // Both at once, or the second with the first one's news.
      const sent = exportAll(one);
      one = await take(one, exportAll(other));
      other = await take(other, random() < 0.5 ? sent : exportAll(one));
      expect(describe(other)).toEqual(describe(one));
    }
  }
});
