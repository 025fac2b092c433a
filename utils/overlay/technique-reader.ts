import { once } from '../once.ts';
import type { Paper, PaperId } from '../paper.ts';
import { classify, createClassifier } from '../techniques/classify.ts';
import type { Classifier } from '../techniques/classify.ts';
import shippedModel from '../techniques/model.json' with { type: 'json' };
import type { Model } from '../techniques/model.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { TECHNIQUES } from '../techniques/taxonomy.ts';
import { listAdjustments } from '../user-techniques/adjustments.ts';
import { applyCorrections } from '../user-techniques/corrections.ts';
import type { CorrectedFinding, Correction } from '../user-techniques/corrections.ts';
import { liveCorrections } from '../user-techniques/live-corrections.ts';
import { applyUserKeywords, personalise } from '../user-techniques/personalise.ts';
import { speakingKeywords } from '../user-techniques/speaking-keywords.ts';
import { nameTechnique } from '../user-techniques/technique-name.ts';
import type { TechniqueName } from '../user-techniques/technique-name.ts';
import type { UserTechniquesDocument } from '../user-techniques/user-techniques.ts';

/** Reads papers' techniques as the user has set, taught and corrected them. */
export interface TechniqueReader {
  /** Builds what the first paper would have to wait for. */
  readonly prepare: () => void;
  /** Best first. */
  readonly find: (paper: Paper) => readonly CorrectedFinding[];
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

/** Answers what makes a reader for what the user has set; classifiers are kept while their model is the same. */
export function createTechniqueReaders(): (document: UserTechniquesDocument) => TechniqueReader {
  let last: {
    readonly model: Model<AnyTechniqueId>;
    readonly classifier: Classifier<AnyTechniqueId>;
  } = { model: shipped, classifier: classify };

  function classifierOf(model: Model<AnyTechniqueId>): Classifier<AnyTechniqueId> {
    if (model !== last.model) last = { model, classifier: createClassifier(model) };
    return last.classifier;
  }

  return (document) => {
    const { techniques: own, off } = document;
    const model = once(() => personalise(shipped, document));
    // What is shown as moved was moved from here.
    const untaught = once(() => applyUserKeywords(shipped, document));
    const moved = once(
      () =>
        new Map(
          listAdjustments(untaught(), document).map(({ technique, keyword, by }) => [
            `${technique} ${keyword}`,
            by,
          ]),
        ),
    );
    const corrections = once(() => liveCorrections(document));
    const correctionsOf = (id: PaperId) => corrections().get(id) ?? [];
    const name = (id: AnyTechniqueId) => nameTechnique(id, own);
    return {
      prepare: () => void classifierOf(model())({ title: '' }),
      find: (paper) => applyCorrections(classifierOf(model())(paper), correctionsOf(paper.id)),
      correctionsOf,
      name,
      all: () =>
        [...TECHNIQUES, ...own].flatMap(({ id }) => (off.includes(id) ? [] : (name(id) ?? []))),
      movedBy: (id, keyword) => moved().get(`${id} ${keyword}`) ?? 0,
      keywordsOf: (paper, id) => speakingKeywords(untaught(), id, paper),
    };
  };
}
