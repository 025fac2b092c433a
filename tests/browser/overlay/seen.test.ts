import { describe, expect, it, onTestFinished } from 'vitest';

import { openExtensionPage } from '../driver/extension-pages.ts';
import { eventually } from '../popup/own-pages.ts';
import { BROWSERS, useBrowser } from './browsers.ts';
import { readMarks, readShownPapers } from './controls.ts';
import { idsOf, readFacts } from './day-papers.ts';
import { describeDays } from './describe-days.ts';
import { serveHeld } from './held-site.ts';
import { askFrom } from './messages.ts';
import { readNotes, readOnScreen, noteShownCards, notes } from './seen-notes.ts';
import { nextFrames, untilStrips } from './strips.ts';

/** A look, and what follows it, with time to spare. */
const LOOK_MS = 1600;

describe.each(BROWSERS)('what was on screen, in %s', (name) => {
  const { open, browser } = useBrowser(name);

  it('in a hidden tab was not seen', async () => {
    const { page } = await open('/papers');
    const other = await browser().newPage();
    await other.bringToFront();
    await page.waitForFunction(() => document.hidden, { polling: 50 });
    await wait(LOOK_MS);
    await other.close();
    const { page: next } = await open('/papers');
    await untilStrips(next, 24);
    expect(await readNotes(next)).toEqual({});
  });

  it('for a second is seen on the next visit, not what was scrolled past', async () => {
    const { page, problems } = await open('/papers');
    await untilStrips(page, 24);
    const looked = await readOnScreen(page);
    expect(looked.length).toBeGreaterThan(2);
    await wait(LOOK_MS);
    await page.evaluate(async () => {
      for (let top = 0; top < document.body.scrollHeight; top += 300) {
        scrollTo(0, top);
        await new Promise(requestAnimationFrame);
      }
      scrollTo(0, 0);
    });
    // Nothing turns under the user's eyes.
    expect(await readNotes(page)).toEqual({});

    const { page: next } = await open('/papers');
    await untilStrips(next, 24);
    const last = await readOnScreen(next, -1);
    await next.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await readNotes(next)).toEqual(notes(looked, 'Seen before'));
    // What is on screen when the page goes counts, too.
    await wait(LOOK_MS);
    await next.goto('about:blank');

    const { page: third } = await open('/papers');
    await untilStrips(third, 24);
    expect(Object.keys(await readNotes(third))).toEqual(
      expect.arrayContaining([...looked, ...last]),
    );
    expect(problems).toEqual([]);
  });

  describeDays((readDays) => {
    it('on its own page was opened', async () => {
      const days = await readDays();
      const all = idsOf(readFacts(...days.slice(0, 1)));
      const paper = all.at(-1) ?? '';
      const { page } = await open(`/papers/${paper}`, { days });
      await untilStrips(page, 1);
      await wait(LOOK_MS);
      const { page: next } = await open('/papers', { days });
      await untilStrips(next, all.length);
      expect((await readNotes(next))[paper]).toBe('Opened before');
    });
  });
});

describe.each(BROWSERS)('papers seen before, in %s', (name) => {
  const { open, browser } = useBrowser(name);

  /** What is remembered is only this; `rules` are told in this order. */
  async function prepare(rules: readonly (readonly [string, unknown])[]) {
    const library = await openExtensionPage(browser(), 'library.html');
    await askFrom(library, 'seen.forgetAll');
    await askFrom(library, 'settings.reset');
    await askFrom(library, 'filters.remove', 'f');
    for (const [message, argument] of rules) await askFrom(library, message, argument);
    return library;
  }

  describeDays((readDays) => {
    async function readDay() {
      const days = await readDays();
      const all = idsOf(readFacts(...days.slice(0, 1)));
      const [, first = '', second = ''] = all;
      const seen = [
        { id: first, day: 20_600 },
        { id: second, day: 20_600, opened: 20_601 },
      ];
      return { days, all, first, second, seen };
    }

    it.each([
      ['the setting', ['settings.patch', { seen: 'hide' }] as const, 2],
      ['is:seen', filter('is:seen', 'hide'), 2],
      ['is:opened', filter('is:opened', 'hide'), 1],
    ])('are hidden before the first paint by %s', async (_, rule, count) => {
      const { days, all, first, second, seen } = await readDay();
      const hidden = [second, first].slice(0, count);
      await prepare([['seen.restore', seen], rule]);
      const page = await browser().newPage();
      onTestFinished(() => page.close());
      await page.evaluateOnNewDocument(noteShownCards);
      // In the head: what the user has set is known by then.
      await serveHeld(page, '<head>', { days });
      await page.goto('https://huggingface.co/papers', { waitUntil: 'domcontentloaded' });
      await untilStrips(page, all.length);
      await nextFrames(page);
      const papers = await page.evaluate(() => [...(window.glossPainted ?? [])]);
      expect(papers.toSorted()).toEqual(all.filter((id) => !hidden.includes(id)).toSorted());
    });

    it('are marked, dimmed, hidden or left as they are, at once', async () => {
      const { days, all, first, second, seen } = await readDay();
      const library = await prepare([['seen.restore', seen]]);
      const { page } = await open('/papers', { days });
      await untilStrips(page, all.length);
      expect(await readNotes(page)).toEqual({
        [first]: 'Seen before',
        [second]: 'Opened before',
      });
      const marks = async (look: string) => {
        await askFrom(library, 'settings.patch', { seen: look });
        await nextFrames(page);
        return readMarks(page);
      };
      await page.bringToFront();
      expect(await marks('dim')).toEqual({
        [first]: 'dim setting:seen',
        [second]: 'dim setting:seen',
      });
      expect((await readNotes(page))[first]).toBe('Filter: seen before');
      expect(Object.values(await marks('hide'))).toEqual([
        'hide setting:seen',
        'hide setting:seen',
      ]);
      expect(await readShownPapers(page)).toEqual(
        all.filter((id) => ![first, second].includes(id)),
      );
      expect(await marks('plain')).toEqual({});
      expect(await readNotes(page)).toEqual({});
    });

    it('are new once they are forgotten, at once, and come back', async () => {
      const { days, all, second, seen } = await readDay();
      const library = await prepare([['seen.restore', seen], filter('is:new', 'dim')]);
      const { page } = await open('/papers', { days });
      await untilStrips(page, all.length);
      await page.bringToFront();
      const dimmed = async () => Object.keys(await readMarks(page)).length;
      expect(await dimmed()).toBe(all.length - 2);
      const forgotten = await askFrom(library, 'seen.forgetDay', 20_600);
      await eventually(dimmed).toBe(all.length);
      await askFrom(library, 'seen.restore', (forgotten as { value: unknown }).value);
      await eventually(dimmed).toBe(all.length - 2);
      expect((await readNotes(page))[second]).toBe('Opened before');
    });
  });
});

const filter = (query: string, action: string) =>
  ['filters.put', { id: 'f', query, action, enabled: true }] as const;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
