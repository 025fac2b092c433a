import { readCount } from '../count.ts';
import { parseHttpUrl } from '../http-url.ts';
import { present } from '../present.ts';
import { classifyUrl } from './code-hosts.ts';
import type { CodeState } from './code-state.ts';
import { readAbstract } from './read-abstract.ts';

export interface CodeMarker {
  readonly state: CodeState;
  /** Parsed and always http(s); for `promised`, where the code will be. */
  readonly url?: string;
  readonly stars?: number;
  readonly source: 'site' | 'abstract' | 'none';
  /** Offered beside `released`, and beside `promised` without an address, if known. */
  readonly projectPage?: string;
}

interface CodeSigns {
  readonly abstract?: string | undefined;
  readonly githubRepo?: string | undefined;
  readonly githubStars?: number | undefined;
  readonly projectPage?: string | undefined;
}

/** What the site's data and the abstract's own words say of a paper's code; the strongest state wins. */
export function readCodeMarker(paper: CodeSigns): CodeMarker {
  const repository = parseHttpUrl(paper.githubRepo?.trim() ?? '');
  if (repository !== undefined) {
    return { state: 'repository', url: repository, ...readStars(paper), source: 'site' };
  }
  const { code, promisedAt, page: pageInText, says } = readAbstract(paper.abstract ?? '');
  if (code !== undefined) return { state: 'linked', url: code, source: 'abstract' };

  const pageOnSite = parseHttpUrl(paper.projectPage?.trim() ?? '');
  if (pageOnSite !== undefined && classifyUrl(pageOnSite) === 'code') {
    return { state: 'linked', url: pageOnSite, source: 'site' };
  }
  const page = pageOnSite ?? pageInText;
  const isPromised = promisedAt !== undefined || says.has('promised');
  if (says.has('released') || (says.has('called-open') && !isPromised)) {
    return { state: 'released', source: 'abstract', ...present({ projectPage: page }) };
  }
  if (isPromised) {
    const where = promisedAt === undefined ? { projectPage: page } : { url: promisedAt };
    return { state: 'promised', source: 'abstract', ...present(where) };
  }
  if (page !== undefined) {
    return {
      state: 'project-page',
      url: page,
      source: pageOnSite === undefined ? 'abstract' : 'site',
    };
  }
  return { state: 'unknown', source: 'none' };
}

const readStars = ({ githubStars }: CodeSigns): { stars?: number } =>
  present({ stars: readCount(githubStars) });
