const CODE = 'codes?|codebases?|coda|source|scripts?|implementations?|repositor(?:y|ies)|repos?';
const MODEL = 'models?|checkpoints?|weights|LLMs?|MLLMs?|VLMs?|variants|adapters?';
const DATA =
  'data|data-?sets?|corpus|corpora|benchmarks?|\\w+bench|suite|splits|annotations?|prompts?|trajectories|collections?';
const SOFTWARE =
  'toolkits?|toolbox|tools?|librar(?:y|ies)|packages?|software|frameworks?|pipelines?|environments?|simulators?|platforms?|testbeds?|systems?|agents?|plug-?ins?';
const OTHER = 'resources|artifacts?|artefacts?|materials|recipes?';

/** Nouns for what authors release; a pattern to build others from. */
export const ARTIFACT = String.raw`\b(?:${CODE}|${MODEL}|${DATA}|${SOFTWARE}|${OTHER})\b`;

/** Nouns that only ever mean a program or what runs it. */
export const CODE_NOUN = String.raw`\b(?:${CODE})\b`;
