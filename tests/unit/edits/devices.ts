import type { EditedDocuments } from '../../../utils/edits/document-registers.ts';
import type { Documents } from '../../../utils/edits/documents.ts';
import { NO_EDITS } from '../../../utils/edits/edits.ts';
import { stampDocuments } from '../../../utils/edits/stamp-documents.ts';
import {
  exemptPaper,
  moveFilter,
  putFilter,
  removeFilter,
  rewriteFilters,
} from '../../../utils/filters/change-filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import {
  declineFollow,
  removeFollow,
  restoreFollow,
} from '../../../utils/follows/change-follows.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import { rewriteFollows } from '../../../utils/follows/rewrite-keywords.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import { renameTechniques } from '../../../utils/query/rename-techniques.ts';
import { DEFAULT_SETTINGS, patchSettings } from '../../../utils/settings/settings.ts';
import {
  forgetLessons,
  putCorrection,
  removeCorrection,
} from '../../../utils/user-techniques/change-corrections.ts';
import {
  changeKeyword,
  putTechnique,
  removeTechnique,
  switchTechnique,
} from '../../../utils/user-techniques/change-techniques.ts';
import { EMPTY_USER_TECHNIQUES } from '../../../utils/user-techniques/user-techniques.ts';
import { pick } from '../random.ts';

export const FRESH: EditedDocuments & { readonly documents: Documents } = {
  documents: {
    settings: DEFAULT_SETTINGS,
    filters: EMPTY_FILTERS,
    follows: EMPTY_FOLLOWS,
    techniques: EMPTY_USER_TECHNIQUES,
  },
  edits: NO_EDITS,
};

export interface Device extends EditedDocuments {
  readonly documents: Documents;
}

type Changed = Partial<Documents>;

/** A minute of the day on which all of it happens; few, so that two devices' times meet. */
export const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 1, 12, minute));

/** What the background does with a change. */
export function edit(
  device: Device,
  changed: Changed,
  now: Date,
  why: Omit<Parameters<typeof stampDocuments>[2], 'now'> = { reason: 'change' },
): Device {
  return {
    documents: { ...device.documents, ...changed },
    edits: stampDocuments(device, changed, { now, ...why }),
  };
}

const PAPERS = ['2608.00001', '2608.00002', '2608.00003'].map((id) => parsePaperId(id)!);
const LABELS = ['Mamba', 'State spaces', 'Agents at work'];
const OWN = ['own-one', 'own-two'] as const;
const EVER = LABELS.map((label, index) => ({ id: `own-${index}` as const, label }));

/** A user's next act, on a few things, so that devices change the same ones. */
export function act(device: Device, random: () => number, now: Date): Device {
  const { documents } = device;
  const { settings, filters, follows, techniques } = documents;
  const paper = pick(random, PAPERS);
  const technique = pick(random, ['3d', 'survey', ...OWN]);
  const own = techniques.techniques;
  const query = pick(random, [
    'a',
    'b',
    'title:c',
    // Also of a technique that is gone, or is on another device alone.
    ...[...own, { label: pick(random, LABELS) }].map(({ label }) => `technique:"${label}" x`),
  ]);
  const id = pick(random, ['f1', 'f2', 'f3', 'f4']);
  const follow = {
    ...pick(random, [
      { kind: 'author', value: 'Ada Lovelace', label: 'Ada Lovelace' },
      { kind: 'keyword', value: query, label: query },
    ] as const),
    since: now.toISOString(),
  };
  const change = (): Changed => {
    switch (Math.floor(random() * 13)) {
      case 0:
        return {
          settings: patchSettings(
            settings,
            pick(random, [
              { seen: pick(random, ['mark', 'dim', 'hide']) },
              { badgesPerCard: 1 + Math.floor(random() * 5) },
              { toolbarCount: random() < 0.5 },
            ]),
          ),
        };
      case 1:
      case 2: {
        const filter = {
          id,
          query,
          action: pick(random, ['hide', 'dim'] as const),
          enabled: random() < 0.5,
        };
        // What it names may have been there when it was written.
        const put = putFilter(filters, filter, EVER);
        return put.ok ? { filters: put.value } : {};
      }
      case 3:
        return { filters: removeFilter(filters, id) };
      case 4:
        return { filters: moveFilter(filters, id, Math.floor(random() * filters.filters.length)) };
      case 5:
        return { filters: exemptPaper(filters, paper, random() < 0.5) };
      case 6:
        return { follows: restoreFollow(follows, follow, follows.follows.length, own) };
      case 7:
        return { follows: removeFollow(follows, pick(random, [...follows.follows, follow]), own) };
      case 8:
        return { follows: declineFollow(follows, follow, random() < 0.5) };
      case 9: {
        const made = {
          id: pick(random, OWN),
          label: pick(random, LABELS),
          colour: pick(random, ['teal', 'pink'] as const),
          keywords: [{ keyword: pick(random, ['mamba', 'ssm']), weight: 1 }],
        };
        const put = putTechnique(techniques, made);
        return put.ok ? renamed(documents, put.value) : {};
      }
      case 10: {
        const kind = pick(random, ['add', 'remove', 'restore'] as const);
        const keyword = pick(random, ['mesh', 'voxel']);
        const weight = pick(random, [1, 2]);
        const changed = changeKeyword(techniques, '3d', { kind, keyword, weight });
        return changed.ok ? { techniques: changed.value } : {};
      }
      case 11: {
        if (random() < 0.3)
          return { techniques: removeCorrection(techniques, { paper, technique }) };
        const correction = {
          paper,
          technique,
          verdict: pick(random, ['is', 'not'] as const),
          at: now.toISOString(),
          keywords: ['mesh'],
        };
        const put = putCorrection(techniques, correction);
        return put.ok ? { techniques: put.value } : {};
      }
      default:
        return pick<() => Changed>(random, [
          () => ({ techniques: switchTechnique(techniques, '3d', random() < 0.5) }),
          () => ({ techniques: { ...techniques, learns: random() < 0.5 } }),
          () => ({ techniques: forgetLessons(techniques, now) }),
          () => ({ techniques: removeTechnique(techniques, pick(random, OWN)) }),
        ])();
    }
  };
  return edit(device, change(), now);
}

/** Queries go on naming what they named. */
function renamed(before: Documents, techniques: Documents['techniques']): Changed {
  const rewrite = (query: string) =>
    renameTechniques(query, before.techniques.techniques, techniques.techniques);
  return {
    filters: rewriteFilters(before.filters, rewrite),
    follows: rewriteFollows(before.follows, rewrite),
    techniques,
  };
}

/** A device after some acts, each at any minute, by a clock that may be set back in between. */
export function grow(device: Device, random: () => number, acts: number): Device {
  let grown = device;
  for (let count = 0; count < acts; count += 1) {
    grown = act(grown, random, at(Math.floor(random() * 40)));
  }
  return grown;
}
