import { findUrls } from './find-urls.ts';

export const CODE_STATES = [
  'repository',
  'linked',
  'released',
  'promised',
  'project-page',
  'unknown',
] as const;

/** What is known of a paper's code, strongest first. */
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

/** What the site's data and the abstract's own words say of a paper's code; the strongest state wins. */
export function readCodeMarker({ abstract, githubRepo, githubStars }: CodeSigns): CodeMarker {
  if (githubRepo?.startsWith('https://github.com/') === true && !/\s/.test(githubRepo)) {
    return {
      state: 'repository',
      url: githubRepo,
      source: 'site',
      ...(githubStars !== undefined && { stars: githubStars }),
    };
  }
  const url = findUrls(abstract ?? '')[0]?.url;
  return url === undefined
    ? { state: 'unknown', source: 'none' }
    : { state: 'linked', url, source: 'abstract' };
}
