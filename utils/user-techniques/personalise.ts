import { keyOfKeyword } from '../techniques/keyword-key.ts';
import type { Model, TechniqueModel, ZoneWeights } from '../techniques/model.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { listAdjustments } from './adjustments.ts';
import { readWeights, writeLists } from './keyword-lists.ts';
import type { WeightLists } from './keyword-lists.ts';
import { learnLessons } from './learn-weights.ts';
import type { UserTechniquesDocument } from './user-techniques.ts';
import { keywordOf } from './weighted-keyword.ts';

/** How steeply an own technique's confidence grows with what speaks for it. */
const OWN_SLOPE = 4;

/** The model as the user has set and taught it; the very same object if there is nothing to change. */
export function personalise(
  shipped: Model,
  document: UserTechniquesDocument,
): Model<AnyTechniqueId> {
  const model = applyUserKeywords(shipped, document);
  const adjustments = listAdjustments(model, document);
  if (adjustments.length === 0) return model;
  const learned: Record<string, WeightLists | undefined> = { ...model.learned };
  for (const [id, moved] of Map.groupBy(adjustments, ({ technique }) => technique)) {
    const weights = readWeights(learned[id]);
    for (const { keyword, by } of moved) weights.set(keyword, (weights.get(keyword) ?? 0) + by);
    learned[id] = writeLists(weights);
  }
  return { ...model, learned };
}

/** The same for documents that make the same model. */
export const keyOfModel = (document: UserTechniquesDocument): string =>
  JSON.stringify([document.techniques, document.off, document.edits, learnLessons(document)]);

/** The model with the user's techniques and keywords, before anything is learned. */
export function applyUserKeywords(
  shipped: Model,
  { techniques: own, off, edits }: UserTechniquesDocument,
): Model<AnyTechniqueId> {
  if (own.length + off.length + edits.length === 0) return shipped;
  const techniques: Record<string, TechniqueModel> = { ...shipped.techniques };
  const written: Record<string, WeightLists | undefined> = { ...shipped.written };
  const learned: Record<string, WeightLists | undefined> = { ...shipped.learned };
  const enough = enoughStrength(shipped.zones);
  for (const { technique, added, removed } of edits) {
    const model = techniques[technique];
    if (model === undefined) continue;
    const keys = new Set([...removed, ...added.map(keywordOf)].map(keyOfKeyword));
    const ours = withoutKeys(written[technique], keys);
    const weights = withoutKeys(learned[technique], keys);
    // From the bias to the threshold in one go: weight 1 means the same as for an own technique.
    const scale = (model.threshold - model.bias) / enough;
    for (const { keyword, weight } of added) weights.set(keyword, weight * scale);
    written[technique] = writeLists(ours);
    learned[technique] = writeLists(weights);
  }
  for (const { id, keywords } of own) {
    techniques[id] = createOwnModel(enough);
    written[id] = writeLists(keywords.map(({ keyword, weight }) => [keyword, weight]));
  }
  for (const id of off) {
    const model = techniques[id];
    // Its keywords go on telling it from other techniques.
    if (model) techniques[id] = { ...model, threshold: Infinity, titleThreshold: Infinity };
  }
  return {
    ...shipped,
    techniques: techniques as Model<AnyTechniqueId>['techniques'],
    written,
    learned,
  };
}

/** Without the keywords that are found where those with these keys are. */
function withoutKeys(
  lists: WeightLists | undefined,
  keys: ReadonlySet<string>,
): Map<string, number> {
  const weights = readWeights(lists);
  for (const keyword of weights.keys()) {
    if (keys.has(keyOfKeyword(keyword))) weights.delete(keyword);
  }
  return weights;
}

function createOwnModel(enough: number): TechniqueModel {
  return {
    bias: -OWN_SLOPE * enough,
    written: OWN_SLOPE,
    title: 0,
    claim: 0,
    others: {},
    threshold: 0,
    titleThreshold: 0,
    prominence: 0,
    // About what our own techniques have.
    order: { score: 3, title: 2, means: -1, claim: 1, early: 2 },
  };
}

/**
 * How strong a keyword of weight 1 must be to name a technique alone: one mention in the title or
 * a claim, or two anywhere but in asides, are enough; one elsewhere is not.
 */
function enoughStrength({ title, claim, rest, opening }: ZoneWeights): number {
  const weakestEnough = Math.min(title, claim, twice(rest), twice(opening));
  const strongestOnce = Math.max(rest, opening);
  return (weakestEnough + Math.min(strongestOnce, weakestEnough)) / 2;
}

const twice = (zone: number) => 1 - (1 - zone) ** 2;
