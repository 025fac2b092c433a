import { ARTIFACT, PROGRAM } from './artifacts.ts';
import type { UrlKind } from './code-hosts.ts';
import { isPromise } from './promises.ts';

/** What the words around a URL say is, or will be, there. */
export type LinkRole = 'code' | 'promised' | 'page';

interface LinkWords {
  /** The words since the sentence began or the URL before. */
  readonly before: string;
  /** The words up to the next URL or the sentence's end. */
  readonly after: string;
  readonly isLast: boolean;
}

const ARTIFACT_NOUN = new RegExp(ARTIFACT, 'i');
const PROGRAM_NOUN = new RegExp(PROGRAM, 'i');
const PROJECT_PAGE =
  /\b(?:project|home|web) ?-?(?:page|site|link)s?\b|\b(?:view|visit|see) our project\b|\bdemos? will\b/i;
const READING_LIST =
  /\b(?:(?:list|collection|summary) of (?:[\w-]+ ){0,3}?(?:papers?|works?|literature|studies)|(?:paper|reading) lists?|literature|related works?)\b/i;
const PAGE_CONTENT =
  /\b(?:project|pages?|(?:web ?)?sites?|home ?pages?|demos?|demonstrations?|videos?|audios?|samples|examples|results|illustrations?|animations?|visuali[sz]ations?|galler(?:y|ies)|leaderboards?|blogs?|documentation|supplementary|supplemental|interactive|web version|details|information|surveys?|papers?)\b/i;
// In "samples of our model" the model is not what is there.
const OF_SOMETHING =
  /\b(?:of|by|from|with|for|on|using) (?:(?!and\b)[\w-]+ ){0,3}?(?:models?|systems?|frameworks?|methods?|benchmarks?|datasets?|pipelines?|agents?)\b/gi;
const IS_THERE =
  /\b(?:available|releas(?:e|es|ed)|open[- ]?sourced?|found|access(?:ed|ible)?|provided?|hosted|public(?:ly)?|download(?:ed)?|shared?|publish(?:ed)?|maintained|included?|given|refer|(?:is|are) (?:in|at|on)|see|visit|check)\b/i;
const IS_FOR_ALL =
  /\b(?:available|released?|open[- ]?sourced?|public(?:ly)?|accessible|published|hosted)\b/i;
// "Code:", "Data and models (", "[Code](": the last words before the URL.
const LABEL = /((?:[\w&-]+,? ){0,4}[\w-]+) ?(?:[:(]|\]\(|\bat) ?$/;
const CODE_NEAR = new RegExp(String.raw`${PROGRAM}(?! generation)[^:]{0,30}$`, 'i');

/** What is at a URL of this kind, as the words around it tell. */
export function readLinkRole({ before, after, isLast }: LinkWords, kind: UrlKind): LinkRole {
  const label = readLabelBehind(after) || (isLast ? readPurpose(after) : '');
  const words = `${before} ${label}`;
  if (isPromise(words) || /^\W{0,3}(?:\w+ ){0,2}(?:soon|upon)\b/i.test(after)) return 'promised';
  if (READING_LIST.test(words) && !/\bcodes?\b/i.test(words)) return 'page';
  const isPage = PAGE_CONTENT.test(words);
  const isArtifact = ARTIFACT_NOUN.test(isPage ? words.replaceAll(OF_SOMETHING, '') : words);
  if (kind === 'code') return PROJECT_PAGE.test(words) && !isArtifact ? 'page' : 'code';
  if (isArtifact) return isOffered(before, label, words) ? 'code' : 'page';
  return !isPage && IS_FOR_ALL.test(words) ? 'code' : 'page';
}

/** Whether the words name a program: of two links, the one meant by "code". */
export function namesProgram({ before, after }: LinkWords): boolean {
  return PROGRAM_NOUN.test(`${before} ${readLabelBehind(after)}`);
}

function isOffered(before: string, label: string, words: string): boolean {
  if (IS_THERE.test(words) || CODE_NEAR.test(before)) return true;
  return ARTIFACT_NOUN.test(label) || ARTIFACT_NOUN.test(LABEL.exec(before.slice(-100))?.[1] ?? '');
}

/** The text of a LaTeX or Markdown link: `\href{…}{code}`. */
function readLabelBehind(after: string): string {
  return /^\}? ?[{(]([^{}()]{0,60})[)}]/.exec(after)?.[1] ?? '';
}

/** "… for code and models", "… contains the data". */
function readPurpose(after: string): string {
  return /^,? (?:for|to|where|with|contain|which|host|provid)[^.;]{0,100}/.exec(after)?.[0] ?? '';
}
