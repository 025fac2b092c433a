import { readAvailability } from './availability.ts';
import { classifyUrl } from './code-hosts.ts';
import { parseHttpUrl } from './find-urls.ts';
import { type LinkRole, readLinkRole } from './link-role.ts';
import { readSentences } from './read-sentences.ts';

/** What can be known of a paper's code, strongest first. */
export const CODE_STATES = [
  'repository',
  'linked',
  'released',
  'promised',
  'project-page',
  'unknown',
] as const;

export type CodeState = (typeof CODE_STATES)[number];

export interface CodeMarker {
  readonly state: CodeState;
  /** Parsed and always http(s). */
  readonly url?: string;
  readonly stars?: number;
  readonly source: 'site' | 'abstract' | 'none';
  /** Offered beside `released`, if known. */
  readonly projectPage?: string;
}

export interface CodeSigns {
  readonly abstract?: string | undefined;
  readonly githubRepo?: string | undefined;
  readonly githubStars?: number | undefined;
  readonly projectPage?: string | undefined;
}

interface Link {
  readonly url: string;
  readonly role: LinkRole;
}

/** What the site's data and the abstract's own words say of a paper's code; the strongest state wins. */
export function readCodeMarker({
  abstract = '',
  githubRepo,
  githubStars,
  projectPage,
}: CodeSigns): CodeMarker {
  const repository = parseHttpUrl(githubRepo?.trim() ?? '');
  if (repository !== undefined) {
    return {
      state: 'repository',
      url: repository,
      source: 'site',
      ...(githubStars !== undefined && { stars: githubStars }),
    };
  }
  const sitePage = parseHttpUrl(projectPage?.trim() ?? '');
  const { links, availability } = readAbstract(abstract);
  const first = (role: LinkRole) => links.find((link) => link.role === role)?.url;
  const code = first('code');
  if (code !== undefined) return { state: 'linked', url: code, source: 'abstract' };
  const page = sitePage ?? first('page');
  if (availability.has('released'))
    return {
      state: 'released',
      source: 'abstract',
      ...(page !== undefined && { projectPage: page }),
    };
  const promised = first('promised');
  if (promised !== undefined || availability.has('promised'))
    return {
      state: 'promised',
      source: 'abstract',
      ...(promised !== undefined && { url: promised }),
    };
  if (availability.has('called-open'))
    return {
      state: 'released',
      source: 'abstract',
      ...(page !== undefined && { projectPage: page }),
    };
  if (page !== undefined)
    return {
      state: 'project-page',
      url: page,
      source: sitePage === undefined ? 'abstract' : 'site',
    };
  return { state: 'unknown', source: 'none' };
}

function readAbstract(text: string) {
  const links: Link[] = [];
  const availability = new Set<string>();
  let previous: string | undefined;
  for (const { text: sentence, pieces, urls } of readSentences(text)) {
    const said = readAvailability(sentence);
    let role: LinkRole | undefined;
    urls.forEach((url, index) => {
      const kind = classifyUrl(url);
      if (kind === 'discussion') return;
      const before = pieces[index] ?? '';
      if (/^\W*(?:and|or)?\W*$/.test(before)) {
        role ??=
          previous === 'promised'
            ? 'promised'
            : kind === 'code' || previous === 'released'
              ? 'code'
              : 'page';
      } else role = readLinkRole(before, pieces[index + 1] ?? '', kind, index === urls.length - 1);
      links.push({ url, role });
    });
    if (said && urls.length === 0) availability.add(said);
    previous = said;
  }
  return { links, availability };
}
