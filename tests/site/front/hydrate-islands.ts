import { ISLANDS } from './islands.ts';

declare global {
  interface Window {
    /** What the real site would decide by itself; set by the page, read by the components. */
    readonly replica: {
      readonly hydrationDelayMs: number;
      readonly navigation: 'links' | 'client';
      readonly infiniteScroll: boolean;
      hydrated: boolean;
    };
  }
}

type Hydrate = (component: unknown, target: HTMLElement, props: Record<string, unknown>) => void;

/** Brings every island to life some time after load, as the real site's module script does. */
export function hydrateIslands(hydrate: Hydrate): void {
  setTimeout(() => {
    for (const target of document.querySelectorAll<HTMLElement>('.SVELTE_HYDRATER')) {
      const { target: name = '', props = '{}' } = target.dataset;
      hydrate(ISLANDS[name], target, JSON.parse(props) as Record<string, unknown>);
    }
    window.replica.hydrated = true;
  }, window.replica.hydrationDelayMs);
}
