import type { SelectionPart } from '../utils/facets/selection-parts.ts';
import type { AnyTechniqueId } from '../utils/techniques/own-id.ts';
import { describeCodeState } from './describe-query-term.ts';
import { i18n } from './messages.ts';

/** A part of what the page is narrowed to, in words: “without Agents”. */
export function describePart(
  part: SelectionPart,
  nameTechnique: (id: AnyTechniqueId) => string,
): string {
  switch (part.kind) {
    case 'technique': {
      const name: [string] = [nameTechnique(part.id)];
      return part.side === 'only'
        ? i18n.t('selection.only', name)
        : i18n.t('selection.without', name);
    }
    case 'code': {
      const states: [string] = [
        part.states
          .map(describeCodeState)
          .reduce((one, other) => i18n.t('query.explain.either', [one, other])),
      ];
      return part.side === 'only'
        ? i18n.t('selection.code', states)
        : i18n.t('selection.code_not', states);
    }
    case 'query':
      return i18n.t('selection.query', [part.text]);
  }
}
