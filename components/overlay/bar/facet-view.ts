import type { CodeState } from '../../../utils/code/code-state.ts';
import type { Side } from '../../../utils/facets/selection.ts';
import type { TechniqueName } from '../../../utils/user-techniques/technique-name.ts';

export interface TechniqueFacet {
  readonly name: TechniqueName;
  readonly count: number;
  readonly side: Side | undefined;
}

export interface CodeFacet {
  readonly state: CodeState;
  readonly count: number;
  readonly side: Side | undefined;
}
