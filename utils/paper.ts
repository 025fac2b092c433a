declare const paperIdBrand: unique symbol;

/** An arXiv id without version, such as `2407.21783`; only `parsePaperId` makes one. */
export type PaperId = string & { readonly [paperIdBrand]: true };

export interface Organization {
  /** The handle in the site's URLs, such as `meta-llama`. */
  readonly name: string;
  readonly fullname?: string;
}

/** What the page says of one paper; every field but id and title may be missing. */
export interface Paper {
  readonly id: PaperId;
  readonly title: string;
  readonly abstract?: string;
  readonly authors: readonly string[];
  /** By place in `authors`, the accounts on the site of those who have one: its id, or else its name in URLs. */
  readonly handles?: readonly (string | undefined)[];
  readonly organization?: Organization;
  readonly upvotes?: number;
  readonly comments?: number;
  readonly githubRepo?: string;
  readonly githubStars?: number;
  readonly projectPage?: string;
  /** The site's own machine-written keywords (`ai_keywords`); they vanish for weeks. */
  readonly siteKeywords: readonly string[];
  /** ISO date or date-time, as the site gives it. */
  readonly publishedAt?: string;
  readonly submittedAt?: string;
}

const PAPER_ID = /^(\d{4}\.\d{4,5})(?:v\d+)?$/;

/** The id in `2407.21783` or `2407.21783v2`, else `undefined`. */
export function parsePaperId(value: unknown): PaperId | undefined {
  const id = typeof value === 'string' ? PAPER_ID.exec(value)?.[1] : undefined;
  return id === undefined ? undefined : (id as PaperId);
}
