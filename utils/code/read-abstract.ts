import { present } from '../present.ts';
import { classifyUrl } from './code-hosts.ts';
import { namesProgram, readLinkRole } from './link-role.ts';
import type { LinkRole } from './link-role.ts';
import { isCalledOpen } from './open-claims.ts';
import { isPromise } from './promises.ts';
import { readSentences } from './read-sentences.ts';
import type { Sentence } from './read-sentences.ts';
import { isRelease } from './releases.ts';

/** What a sentence says of the authors' own code, models or data. */
type Availability = 'promised' | 'released' | 'called-open';

interface Link {
  readonly url: string;
  readonly role: LinkRole;
  readonly rank: number;
}

/** What an abstract says of code: links by what they lead to, and its words without links. */
interface AbstractSigns {
  readonly code?: string;
  readonly promisedAt?: string;
  readonly page?: string;
  readonly says: ReadonlySet<Availability>;
}

/** Reads an abstract sentence by sentence; the best link of each role stands for it. */
export function readAbstract(text: string): AbstractSigns {
  const links: Link[] = [];
  const says = new Set<Availability>();
  let saidBefore: Availability | undefined;
  for (const sentence of readSentences(text)) {
    const said = readAvailability(sentence.text);
    if (said !== undefined && sentence.urls.length === 0) says.add(said);
    links.push(...readLinks(sentence, saidBefore));
    saidBefore = said;
  }
  const code = findBest(links, 'code');
  const promisedAt = findBest(links, 'promised');
  const page = findBest(links, 'page');
  return { ...present({ code, promisedAt, page }), says };
}

/** "No such dataset is publicly available" */
const OF_NOTHING =
  /\b(?:no|none|neither|few)\b(?!-)[^,;]{0,80}\b(?:availab|releas)|\breleas\w* no\b(?!-)/i;

function readAvailability(sentence: string): Availability | undefined {
  if (OF_NOTHING.test(sentence)) return undefined;
  if (isPromise(sentence)) return 'promised';
  if (isRelease(sentence)) return 'released';
  return isCalledOpen(sentence) ? 'called-open' : undefined;
}

function readLinks({ pieces, urls }: Sentence, saidBefore: Availability | undefined): Link[] {
  const links: Link[] = [];
  for (const [index, url] of urls.entries()) {
    const kind = classifyUrl(url);
    if (kind === 'discussion') continue;
    const words = {
      before: pieces[index] ?? '',
      after: pieces[index + 1] ?? '',
      isLast: index === urls.length - 1,
    };
    // A URL without words of its own goes with what was said before it.
    const isBare =
      /^\W*(?:(?:and|or)\b\W*)?$/.test(words.before) && !/^\}? ?\{\w/.test(words.after);
    const inherited = links.at(-1)?.role ?? readBareRole(kind === 'code', saidBefore);
    links.push({
      url,
      role: isBare ? inherited : readLinkRole(words, kind),
      rank: (kind === 'code' ? 2 : 0) + (namesProgram(words) ? 1 : 0),
    });
  }
  return links;
}

function readBareRole(isCodeHost: boolean, saidBefore: Availability | undefined): LinkRole {
  if (saidBefore === 'promised') return 'promised';
  return isCodeHost || saidBefore === 'released' ? 'code' : 'page';
}

/** Code hosts before pages, "code" before "data", then the first. */
function findBest(links: readonly Link[], role: LinkRole): string | undefined {
  let best: Link | undefined;
  for (const link of links) {
    if (link.role === role && (best === undefined || link.rank > best.rank)) best = link;
  }
  return best?.url;
}
