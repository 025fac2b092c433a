import { compilePatterns } from './artifacts.ts';

const IS_OPEN =
  '(?:open[- ]?sourced?|open[- ]weights?|(?:publicly|openly|freely)[- ](?:available|accessible|released))';
const INTRODUCE =
  '(?:introduc|present|propos|develop|describ|releas|build|creat|construct|establish|contribut)(?:e|es|ed|s|ing)?:?';

// Words of one noun phrase: a preposition or a comparison leads on to other people's work.
const NOT_BEYOND =
  '(?!(?:for|on|of|using|with|that|which|from|by|over|against|to|where|via|into|as|and|outperform\\w*|surpass\\w*|achiev\\w*|compar\\w*|among|\\w+ating|built|based|not|than)\\b)';
const WITHIN = String.raw`(?:${NOT_BEYOND}[^\s;]+ ){0,9}?`;
const GROUP_OF = String.raw`(?:(?:generation|family|suite|series|collection|set|pair) of (?:[\w-]+ ){0,3}?)?`;

const CLAIMS = compilePatterns(
  // "we introduce X, an open-source framework", "we present a family of open-weight models"
  String.raw`\b${INTRODUCE} ${WITHIN}(?:an?|the|fully|two|three) ${WITHIN}${GROUP_OF}${IS_OPEN}\b(?! (?:state|SOTA))`,
  String.raw`\bour (?:[\w-]+ )?${IS_OPEN} `,
  String.raw`\bis (?:fully )?open[- ]?sourced?(?: under\b|[.,])`,
  String.raw`^(?:as )?an? (?:\w+ )?open-sourced?,? `,
  String.raw`\bthe first ${WITHIN}${IS_OPEN} `,
);

/** Whether a sentence calls the authors' own work open in passing: weaker than a release or a promise. */
export function isCalledOpen(sentence: string): boolean {
  return /open|publicly|freely/i.test(sentence) && CLAIMS.some((pattern) => pattern.test(sentence));
}
