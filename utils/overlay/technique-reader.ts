import { once } from '../once.ts';
import type { Paper, PaperId } from '../paper.ts';
import { classify, createClassifier } from '../techniques/classify.ts';
import type { Classifier } from '../techniques/classify.ts';
import shippedModel from '../techniques/model.json' with { type: 'json' };
import type { Model } from '../techniques/model.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { TECHNIQUES } from '../techniques/taxonomy.ts';
import { listAdjustments } from '../user-techniques/adjustments.ts';
import type { Correction } from '../user-techniques/corrections.ts';
import { liveCorrections } from '../user-techniques/live-corrections.ts';
import { applyUserKeywords, keyOfModel, personalise } from '../user-techniques/personalise.ts';
import { speakingKeywords } from '../user-techniques/speaking-keywords.ts';
import { nameTechnique } from '../user-techniques/technique-name.ts';
import type { TechniqueName } from '../user-techniques/technique-name.ts';
import type { UserTechniquesDocument } from '../user-techniques/user-techniques.ts';

/** Reads papers' techniques as the user has set, taught and corrected them. */
export interface TechniqueReader {
  /** What the model says, before corrections: the very same function for as long as it says the same. */
  readonly classify: Classifier<AnyTechniqueId>;
  /** Builds what the first paper would have to wait for. */
  readonly prepare: () => void;
  /** The user's word on techniques of a paper. */
  readonly correctionsOf: (id: PaperId) => readonly Correction<AnyTechniqueId>[];
  readonly name: (id: AnyTechniqueId) => TechniqueName | undefined;
  /** All that a paper can be given, ours and the user's, those that are switched off left out. */
  readonly all: () => readonly TechniqueName[];
  /** How far corrections have moved a keyword's weight. */
  readonly movedBy: (id: AnyTechniqueId, keyword: string) => number;
  /** What a correction of this technique teaches of. */
  readonly keywordsOf: (paper: Paper, id: AnyTechniqueId) => readonly string[];
}

const shipped: Model = shippedModel;

/** Answers what makes a reader for what the user has set. */
export function createTechniqueReaders(): (document: UserTechniquesDocument) => TechniqueReader {
  let last: { readonly key: string; readonly classifier: Classifier<AnyTechniqueId> } | undefined;

  /** Most corrections teach nothing yet: what is built, and what is read with it, is kept. */
  function classifierOf(document: UserTechniquesDocument): Classifier<AnyTechniqueId> {
    const key = keyOfModel(document);
    if (key !== last?.key) last = { key, classifier: createLazyClassifier(document) };
    return last.classifier;
  }

  return (document) => {
    const { techniques: own, off } = document;
    const classifier = classifierOf(document);
    // What is shown as moved was moved from here.
    const untaught = once(() => applyUserKeywords(shipped, document));
    const moved = once(() => listAdjustments(untaught(), document));
    const corrections = once(() => liveCorrections(document));
    const correctionsOf = (id: PaperId) => corrections().get(id) ?? [];
    const name = (id: AnyTechniqueId) => nameTechnique(id, own);
    return {
      classify: classifier,
      prepare: () => void classifier({ title: '' }),
      correctionsOf,
      name,
      all: () =>
        [...TECHNIQUES, ...own].flatMap(({ id }) => (off.includes(id) ? [] : (name(id) ?? []))),
      movedBy: (id, word) =>
        moved().find(({ technique, keyword }) => technique === id && keyword === word)?.by ?? 0,
      keywordsOf: (paper, id) => speakingKeywords(untaught(), id, paper),
    };
  };
}

function createLazyClassifier(document: UserTechniquesDocument): Classifier<AnyTechniqueId> {
  const classifier = once(() => {
    const model = personalise(shipped, document);
    return model === shipped ? classify : createClassifier(model);
  });
  return (paper) => classifier()(paper);
}
