import { ARTIFACT, compilePatterns } from './artifacts.ts';

const ADVERBS = String.raw`(?:(?:\w{1,20}ly|also|further|all|both|soon) ){0,4}`;
const WILL = String.raw`(?:will|shall|(?:plan|intend|promise|commit)(?:s|ted)? to|(?:are|is) going to)`;
const REACHABLE =
  '(?:released|open[- ]?sourced?|open|public|shared|published|accessible|available|downloadable)';

const PROMISES = compilePatterns(
  // "will be released", "to be made publicly available"
  String.raw`\b(?:will|shall|would|to) (?:soon )?be ${ADVERBS}(?:released?|open[- ]?sourced|made ${ADVERBS}${REACHABLE}|publicly ${REACHABLE})\b`,
  // "our code will be available"
  String.raw`(?:${ARTIFACT}|\bour\b|\ball\b).{0,100}?\b(?:will|shall) (?:soon )?be ${ADVERBS}${REACHABLE}\b`,
  // "X will be available at", "code will be publicly at"
  String.raw`\bwill (?:be )?(?:made )?${ADVERBS}(?:publicly|public|available) (?:at|on|in|here|after|upon)\b`,
  String.raw`${ARTIFACT} will be (?:at|on) (?:the|our|this)\b`,
  // "we will release", "plan to open-source"
  String.raw`\b${WILL} ${ADVERBS}(?:releas(?:e|ed|ing)|open[- ]?sourc(?:e|ed|ing))\b`,
  // "will finish and release new data"
  String.raw`\b${WILL} [^;]{0,100}(?:,| and) release (?:our|new)\b`,
  // "we will share our data", "we will make our code available"
  String.raw`\bwe ${WILL} ${ADVERBS}(?:share|publish|open) .{0,60}?${ARTIFACT}`,
  String.raw`\b${WILL} ${ADVERBS}(?:make|provide) .{0,120}?\b(?:public|publicly|available|accessible|open)\b`,
  // "released upon acceptance", "code after publication"
  String.raw`\b(?:${REACHABLE}|codes?) (?:\w+ ){0,3}?(?:upon|after|following|pending|once) (?:\w+ ){0,3}?(?:accept|publi|review|approv)`,
  String.raw`\b(?:coming|${REACHABLE}) soon\b|\bsoon ${REACHABLE}\b`,
);

// A cheap look first, at what every pattern asks for: most sentences promise nothing.
const HINT = /releas|open|publi|shar|downloadab|will be|availab|accessib|code/i;
const LATER = /\b(?:will|shall|would|to|upon|after|following|pending|once|soon)\b/i;
// "Our project page will be available": a page or a demo alone is no artifact.
const ONLY_PAGE = new RegExp(
  String.raw`^(?:(?!and\b)[\w-]+ ){0,2}(?:(?:project|home|web)[ -]?(?:page|site)|demo)s? will\b(?!.*${ARTIFACT})`,
  'i',
);

/** Whether a sentence says that the authors' work is yet to be released. */
export function isPromise(sentence: string): boolean {
  return (
    HINT.test(sentence) &&
    LATER.test(sentence) &&
    !ONLY_PAGE.test(sentence) &&
    PROMISES.some((pattern) => pattern.test(sentence))
  );
}
