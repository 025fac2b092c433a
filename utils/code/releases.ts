import { ARTIFACT, compilePatterns } from './artifacts.ts';

const ADVERBS = String.raw`(?:(?!only\b)(?:\w{1,20}ly|also|further|now|all|both|been|made|being|be) ){0,4}`;
const OPEN = String.raw`(?:releas(?:e|ed|ing)|open[- ]?sourc(?:e|ed|ing))`;
const OURS = '(?:our|all|the|its|it|an?|both|this|these|two|three)';
const BE = '(?:is|are|was|were|has|have)';
const REACHABLE = '(?:available|accessible)';
// "when a better model is released" tells of others. Behind a look ahead wherever it stands: alone
// it would be asked at every letter.
const NOT_IF = String.raw`(?<!\b(?:when|whenever|time|if|once|until|before|where|as|after|how|^existing)\b[^,;]{0,60})`;
// Nouns that make "release" a noun too.
const NOT_NOUN = '(?!(?:dates?|notes?|versions?|cycles?|decisions?|readiness|process|polic)\\b)';

const RELEASES = compilePatterns(
  // "we publicly release", "we build and open-source", "we are pleased to release"
  String.raw`\bwe (?:have |are |aim to )?(?:(?:pleased|happy|excited|proud) to )?(?:(?:\w{1,20}ly|also|further|here|now|then|thus|[a-z]{1,20} and) ){0,3}${OPEN}\b`,
  // "we propose X, and release the dataset", "and open-source all aspects of our work"
  String.raw`\bwe\b.{0,200}?(?:,| and|;) (?:(?:\w{1,20}ly|also|further) ){0,2}release ${NOT_NOUN}`,
  String.raw`(?:,| and|;) (?:(?:\w{1,20}ly|also|further) ){0,2}(?:(?:release|open[- ]source) ${OURS}|release (?:code|data|models?))\b`,
  String.raw`\b(?:this|our) (?:work|paper|report|series) (?:also )?(?:releases|open-sources)\b`,
  // "our code and data are publicly available", "all tools have been open-sourced"
  String.raw`\b(?=${BE} )${NOT_IF}${BE} ${ADVERBS}(?:released|open[- ]?sourced|(?:public(?:ly)?|freely|openly) (?:${REACHABLE}|released|shared))\b(?! (?:by|models?|in \d{4}|on an? \w{1,20} basis)\b)`,
  String.raw`\b(?:publicly|freely|openly) (?:${REACHABLE}|released) (?:to (?:promote|facilitate|support|foster|encourage)|(?:on|at|via|in|under) (?:our|a|an|the|github|hugging))\b`,
  // "the system is available as open-source software"; "depth is available" is none of ours
  String.raw`(?=^|\b(?:our|all|the|both|and) )${NOT_IF}(?:^|\b(?:our|all|the|both|and) )(?:[\w,&-]+ ){0,5}?${ARTIFACT}(?:,? (?!(?:where|when|if|that|which|only)\b)[\w&-]+){0,6}? ${BE} ${ADVERBS}(?:${REACHABLE}|public|open[- ]?source)(?: (?:as|on|at|under|via|through|from|here|to|online)\b| in (?:the|our|this|github)\b|\s?[.!]?\s?$)`,
  String.raw`\bwe (?:have )?(?:\w{1,20}ly |also )?ma[dk]e .{0,120}?\b(?:available|public|accessible|open[- ]?sourced?)\b`,
  String.raw`\bwe (?:publicly|openly|freely) (?:share|publish|provide) .{0,60}?${ARTIFACT}`,
  // "by open-sourcing", "our release", "we hope the release of"
  String.raw`\b(?:by|through) (?:\w{1,20}ly )?(?:open-sourcing|releasing (?:${OURS}|code|data|models?))\b|^by (?:\w{1,20}ly )?releasing\b`,
  String.raw`^released (?:as|under)\b|^(?:the|our) released (?:code|data|model)`,
  String.raw`\b(?:our|(?:hope|believe)(?: that)? the|and) release of\b|\brelease of (?:our|all)\b|\bour (?:\w{1,20} )?release\b|\brelease of \S{1,60} as an? open\b|\bopen[- ]source release of\b`,
  // "we provide code and weights", "provides open access to the data"
  String.raw`\bwe (?:also |are also )?(?:provid(?:e|ing)|share|offer) (?:(?!with\b)[\w,-]+ ){0,4}?(?:code|weights(?! across)|checkpoints|implementations?)\b`,
  String.raw`\bcodes? (?:is|are) (?:also )?(?:provided|included)\b(?! as )`,
  String.raw`\b(?:provid|offer)(?:e|es|ing)? (?:\w+ )?(?:open|public|free) (?:access|resources)\b`,
  // "the implementation is in the appendix"
  String.raw`${ARTIFACT} (?:is|are) (?:\w+ )?in (?:the|our) (?:\w+ )?(?:appendi|supplement)`,
  String.raw`\blinks to the code\b`,
);

// A cheap look first, at what every pattern asks for: most sentences release nothing.
const HINT =
  /releas|open|publi|free|availab|accessib|code|weights|checkpoint|implementation|appendi|supplement/i;

/** Whether a sentence says that the authors' work is there for all. */
export function isRelease(sentence: string): boolean {
  return HINT.test(sentence) && RELEASES.some((pattern) => pattern.test(sentence));
}
