import type { Page } from 'puppeteer-core';

interface DescribedCard {
  readonly id: string;
  readonly title: string;
  readonly badges: readonly string[];
  readonly code: string;
}

const PATIENCE_MS = 10_000;

/** What Gloss shows on every card, once it has decorated them; empty if it never does. */
export async function describeCards(page: Page): Promise<readonly DescribedCard[]> {
  try {
    await page.waitForFunction(
      () => {
        const hosts = [...document.querySelectorAll('gloss-card')];
        return (
          hosts.length > 0 && hosts.every((host) => host.shadowRoot?.querySelector('[data-code]'))
        );
      },
      { timeout: PATIENCE_MS },
    );
  } catch {
    return [];
  }
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('gloss-card')].map((host) => {
      const id = host.dataset['paper'] ?? '';
      const heading =
        document.querySelector(`h3 a[href="/papers/${id}"]`) ?? document.querySelector('h1');
      const code = host.shadowRoot?.querySelector<HTMLElement>('[data-code]');
      const badges = host.shadowRoot?.querySelectorAll('[data-technique]') ?? [];
      return {
        id,
        title: heading?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
        badges: [...badges].map((badge) => badge.textContent?.trim() ?? ''),
        code: code?.dataset['code'] ?? '',
      };
    }),
  );
}

export function formatCard({ id, title, badges, code }: DescribedCard): string {
  return `${id}  ${title}\n            ${badges.join(' · ') || 'no technique'}  |  code: ${code}`;
}
