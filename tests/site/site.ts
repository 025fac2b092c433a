/** An entry of the site's `daily_papers` API and of its pages' `data-props`; only what the replica itself reads. */
export interface DailyEntry {
  readonly paper: {
    readonly id: string;
    readonly title?: string;
    readonly summary?: string;
    readonly upvotes?: number;
    readonly submittedOnDailyAt?: string;
    readonly [field: string]: unknown;
  };
  readonly title: string;
  readonly summary?: string;
  readonly publishedAt?: string;
  readonly [field: string]: unknown;
}

/** One day's list, `date` as `YYYY-MM-DD`. */
export interface Day {
  readonly date: string;
  readonly entries: readonly DailyEntry[];
}

export type SvelteVersion = 'svelte-3' | 'svelte-5';

export interface SiteOptions {
  /** Newest first; the bundled sample unless given. */
  readonly days?: readonly Day[];
  /** Svelte 3 removes nodes it does not know; Svelte 5 throws the island away and mounts it anew. */
  readonly hydrate?: SvelteVersion;
  readonly hydrationDelayMs?: number;
  /** Cards per list; the rest comes with infinite scroll, if that is on. */
  readonly pageSize?: number;
  readonly infiniteScroll?: boolean;
  /** `client`: day and period switches keep the page and its `data-props`, and re-use the cards. */
  readonly navigation?: 'links' | 'client';
  /** Row cards as `<div>` instead of `<article>`. */
  readonly rowElement?: 'article' | 'div';
}

export interface SiteResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Site {
  /** Answers any address of the site and of its picture hosts; `undefined` for the rest of the web. */
  respond(url: string): SiteResponse | undefined;
}
