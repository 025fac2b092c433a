import { describe, expect, it } from 'vitest';

import { BROWSERS, useBrowser } from './browsers.ts';
import { untilStrips } from './strips.ts';

describe.each(BROWSERS)('the site’s dark theme, in %s', (name) => {
  const { open } = useBrowser(name);

  it('switches our colours at once, with no work of ours', async () => {
    const { page } = await open('/papers');
    await untilStrips(page, 24);
    const seen = await page.evaluate(async () => {
      const root = document.querySelector('gloss-card')?.shadowRoot;
      const badge = root?.querySelector('[data-technique]');
      const bar = document.querySelector('gloss-bar')?.shadowRoot?.querySelector('.bar');
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      if (root) observer.observe(root, { subtree: true, childList: true, attributes: true });
      const read = () => [badge, bar].map((element) => element && getComputedStyle(element).color);
      const light = read();
      document.documentElement.classList.add('dark');
      // In the same task: no script of ours can have run.
      const dark = read();
      // What we would do about it, we would do by now.
      for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
      document.documentElement.classList.remove('dark');
      return { light, dark, again: read(), changes: changes.length };
    });
    expect(seen.light[0]).toBeDefined();
    expect(seen.dark[0]).not.toBe(seen.light[0]);
    expect(seen.dark[1]).not.toBe(seen.light[1]);
    expect(seen.again).toEqual(seen.light);
    expect(seen.changes).toBe(0);
  });
});

// Firefox’s driver forces no colours.
describe('forced colours, in Chromium', () => {
  const { open } = useBrowser('Chromium');

  it('are those of every icon, whatever the site’s theme', async () => {
    const { page } = await open('/papers');
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    await untilStrips(page, 24);
    await page.waitForSelector('gloss-bar >>> .tool');
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await page.locator('gloss-card >>> [data-action="why"]').click();
    await page.waitForSelector('gloss-card >>> .person');
    const icons = await page.$$eval(':is(gloss-bar, gloss-card) >>> .icon', (found) =>
      found.map((icon) => {
        const around = icon.parentElement ?? icon;
        const [own, theirs] = [icon, around].map((element) => getComputedStyle(element).color);
        return { of: around.className, isOwn: own !== theirs };
      }),
    );
    expect(icons.map(({ of }) => of)).toEqual(expect.arrayContaining(['tool', 'person', 'stars']));
    expect(icons.filter(({ isOwn }) => isOwn)).toEqual([]);
  });
});
