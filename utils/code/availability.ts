import { ARTIFACT } from './artifacts.ts';

/** What a sentence says of the authors' own code, models or data. */
export type Availability = 'released' | 'promised' | 'called-open';

// Every gap is bounded, so a sentence of any length is read in linear time.
const ADVERBS = String.raw`(?:(?:\w+ly|also|further|now|all|both|been|made|being|be|then|thus|here|together|soon|finally) ){0,4}`;
const OPEN = String.raw`(?:releas(?:e|ed|ing)|open[- ]?sourc(?:e|ed|ing))`;
const REACHABLE = String.raw`(?:released|open[- ]?sourced?|open|public(?:ly)?|shared|published|accessible|available|downloadable)`;
const IS_OPEN = String.raw`(?:open[- ]?sourced?|open[- ]weights?|(?:publicly|openly|freely)[- ](?:available|accessible|released))`;
const BE = String.raw`(?:is|are|was|were|has|have)`;
const WILL = String.raw`(?:will|shall|(?:plan|intend|promise|commit)(?:s|ted)? to|(?:are|is) going to)`;
const OURS = String.raw`(?:our|all|the|its|it|an?|both|this|these|two|three)`;

const PROMISES = patterns(
  // "will be made publicly available", "to be released soon"
  String.raw`\b(?:will|shall|to|would) (?:soon )?be ${ADVERBS}${REACHABLE}\b`,
  // "we will release", "plan to open-source"
  String.raw`\b${WILL} ${ADVERBS}(?:${OPEN}|share|publish)\b`,
  // "we will make our code and data available"
  String.raw`\b${WILL} ${ADVERBS}(?:make|provide|open) .{0,120}?\b(?:public|publicly|available|accessible|open)\b`,
  // "will be publicly at"
  String.raw`\bwill ${ADVERBS}(?:publicly|public|available) (?:at|on|in)\b`,
  // "released upon acceptance", "code after publication"
  String.raw`\b(?:${REACHABLE}|code) (?:\w+ ){0,3}?(?:upon|after|following|pending|once) (?:\w+ ){0,3}?(?:accept|publi|review|approv)`,
  String.raw`\b(?:coming|${REACHABLE}) soon\b|\bsoon ${REACHABLE}\b`,
);

// A gap that stays within one noun phrase: a preposition ends it, unless it only counts.
const WITHIN = String.raw`(?:(?!(?:for|on|of|using|with|that|which|from|by|over|against|than|to|where|via|into|as|and|outperform\w*|surpass\w*|achiev\w*|compar\w*|built|based|trained on)\b)[^\s;]+ ){0,9}?`;
const GROUP_OF = String.raw`(?:(?:generation|family|suite|series|collection|set|pair) of )?`;

const RELEASES = patterns(
  // "we publicly release", "we build and open-source"
  String.raw`\bwe (?:have |are |aim to )?(?:(?:\w+ly|also|further|here|now|then|thus|[a-z]+ and) ){0,3}${OPEN}\b`,
  // ", and release the dataset", "and open-source all aspects of our work"
  String.raw`(?:,| and|;) (?:(?:\w+ly|also|further) ){0,2}(?:(?:release|open[- ]source) ${OURS}|release (?:code|data|models?))\b`,
  // "our code and data are publicly available", "all tools have been open-sourced"
  String.raw`\b${BE} ${ADVERBS}(?:released|open[- ]?sourced|(?:publicly|freely|openly) (?:available|accessible|released|shared))\b(?! (?:by|models?|in \d)\b)`,
  // "the system is available as open-source software"
  String.raw`(?:^|\b(?:our|all|the|both|and) )(?:[\w,&-]+ ){0,5}?${ARTIFACT}(?:[,]? [\w&-]+){0,6}? ${BE} ${ADVERBS}(?:available|accessible|public|open[- ]?source)(?: (?:as|on|at|under|via|through|from|here|to)\b|\s?[.!]?\s?$)`,
  String.raw`\bwe (?:have )?(?:\w+ly |also )?ma[dk]e .{0,100}?\b(?:available|public|accessible)\b`,
  String.raw`\bby (?:\w+ly )?(?:open-sourcing|releasing (?:${OURS}|code|data|models?))\b`,
  String.raw`\b(?:our|hope the|believe the|and) release of\b|\brelease of (?:our|all)\b|\bour release\b|\brelease of \S+ as an? open\b`,
  // "we provide code and weights", "provides open access to the data"
  String.raw`\bwe (?:also )?(?:provide|share|offer) (?:[\w,-]+ ){0,4}?(?:code|weights|checkpoints|implementation)\b`,
  String.raw`\b(?:provid|offer)(?:e|es|ing)? (?:\w+ )?(?:open|public|free) (?:access|resources)\b`,
  // "the implementation is in the appendix"
  String.raw`${ARTIFACT} (?:is|are) (?:\w+ )?in (?:the|our) (?:\w+ )?(?:appendi|supplement)`,
  String.raw`\blinks to the code\b`,
);

// Weaker than either: what the authors call their work in passing.
const CLAIMS = patterns(
  // "we introduce X, an open-source framework", "we present a family of open-weight models"
  String.raw`\b(?:introduc|present|propos|develop|describ|releas|build|creat|construct)(?:e|es|ed|s|ing)?:? ${WITHIN}(?:an?|the|fully|two|three) ${WITHIN}${GROUP_OF}${IS_OPEN}\b`,
  String.raw`\bour (?:[\w-]+ )?${IS_OPEN} `,
  String.raw`\bis (?:fully )?open[- ]?source(?: under\b|\.)`,
  String.raw`^(?:as )?an? (?:\w+ )?open-sourced? `,
  String.raw`\bthe first ${WITHIN}${IS_OPEN} `,
);

/** Whether a sentence says that the authors' work is, or will be, there for all. */
export function readAvailability(sentence: string): Availability | undefined {
  if (PROMISES.some((pattern) => pattern.test(sentence))) return 'promised';
  if (RELEASES.some((pattern) => pattern.test(sentence))) return 'released';
  return CLAIMS.some((pattern) => pattern.test(sentence)) ? 'called-open' : undefined;
}

export function explain(sentence: string) {
  return [...PROMISES, ...RELEASES, ...CLAIMS]
    .filter((p) => p.test(sentence))
    .map((p) => [p.source.slice(0, 40), p.exec(sentence)?.[0]]);
}

function patterns(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source, 'i'));
}
