const CODE = 'codes?|codebases?|source|scripts?|implementations?|repositor(?:y|ies)|repos?';
const MODEL = 'models?|checkpoints?|weights|LLMs?|MLLMs?|VLMs?|variants|adapters?';
const DATA =
  'data|data-?sets?|corpus|corpora|benchmarks?|\\w{1,20}bench|suite|splits|annotations?|prompts?|trajectories|collections?';
const SOFTWARE =
  'toolkits?|toolbox|tools?|librar(?:y|ies)|packages?|software|frameworks?|pipelines?|environments?|simulators?|platforms?|testbeds?|systems?|agents?|plug-?ins?';
const OTHER = 'resources|artifacts?|artefacts?|materials|recipes?';

/** What authors release, as a piece of a pattern. */
export const ARTIFACT = String.raw`\b(?:${CODE}|${MODEL}|${DATA}|${SOFTWARE}|${OTHER})\b`;

/** The part of it that is a program. */
export const PROGRAM = String.raw`\b(?:${CODE})\b`;

/** Builds patterns that ignore case; every gap in them must be bounded, to keep reading linear. */
export function compilePatterns(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source, 'i'));
}
