import { resolve } from 'node:path';

import type { Browser, CDPSession, Page } from 'puppeteer-core';

import { launchChromium } from '../browser/driver/chromium.ts';
import { serveSite } from '../browser/driver/serve-site.ts';
import { countWaits, takeWaits } from '../browser/overlay/frames.ts';
import { createSite } from '../site/create-site.ts';
import { SAMPLE_DAYS } from '../site/sample.ts';
import type { Day, Site } from '../site/site.ts';
import type { Benchmark } from './measurement.ts';
import { findMedian } from './measurement.ts';
import { readTasks } from './tasks.ts';
import type { Tasks } from './tasks.ts';

const CARDS = 100;
const REPEATS = 7;
const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export const pageBenchmark: Benchmark = {
  title: `A page of ${CARDS} cards in Chromium, from the address to rest (median of ${REPEATS})`,
  async measure() {
    const site = await createSite({ days: [hundredPapers()], pageSize: CARDS });
    const ours = await launchChromium({ extensionPath: EXTENSION });
    const plain = await launchChromium();
    try {
      const runs: { ours: PageLoad; plain: PageLoad }[] = [];
      // In turns, so that what else the machine does meets both alike; the first turn only warms up.
      for (let turn = 0; turn <= REPEATS; turn += 1) {
        const run = { ours: await load(ours, site, CARDS), plain: await load(plain, site, 0) };
        if (turn > 0) runs.push(run);
      }
      const waits = await countFrames(ours, site);
      const both = (read: (load: PageLoad) => number) => ({
        figure: findMedian(runs.map((run) => read(run.ours))),
        baseline: findMedian(runs.map((run) => read(run.plain))),
        unit: 'ms',
      });
      const oursOnly = (which: keyof Tasks['ours']) => ({
        figure: findMedian(runs.map((run) => run.ours.tasks.ours[which])),
        unit: 'ms',
      });
      return [
        { what: 'main thread, all tasks', ...both(({ metrics }) => metrics.task) },
        { what: '  of these, scripts', ...both(({ metrics }) => metrics.script) },
        { what: '  of these, style and layout', ...both(({ metrics }) => metrics.layout) },
        {
          what: 'work of ours: the difference',
          figure: findMedian(runs.map((run) => run.ours.metrics.task - run.plain.metrics.task)),
          unit: 'ms',
          bar: { of: 'figure', most: 80 },
        },
        { what: '  of this, inside our functions', ...oursOnly('sum') },
        { what: 'longest task', ...both(({ tasks }) => tasks.longest) },
        {
          what: 'longest work of ours in one task',
          ...oursOnly('longest'),
          bar: { of: 'figure', most: 50 },
        },
        {
          what: 'frames from a card to its room',
          figure: waits.host,
          unit: 'frames',
          bar: { of: 'figure', most: 2 },
        },
        {
          what: 'frames from a card to its strip',
          figure: waits.strip,
          unit: 'frames',
          bar: { of: 'figure', most: 2 },
        },
      ];
    } finally {
      await Promise.all([ours.close(), plain.close()]);
    }
  },
};

interface PageLoad {
  readonly metrics: Metrics;
  readonly tasks: Tasks;
}

interface Metrics {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
}

/** Loads the page twice: tracing is work too, and none of the page's own. */
async function load(browser: Browser, site: Site, strips: number): Promise<PageLoad> {
  return {
    metrics: await measureLoad(browser, site, strips),
    tasks: await traceLoad(browser, site, strips),
  };
}

async function measureLoad(browser: Browser, site: Site, strips: number): Promise<Metrics> {
  const page = await openBeside(browser, site);
  const session = await page.createCDPSession();
  // Processor time: what other processes do meanwhile is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await readMetrics(session);
  await goToRest(page, strips);
  const after = await readMetrics(session);
  await page.close();
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    layout: after.layout - before.layout,
  };
}

async function readMetrics(session: CDPSession): Promise<Metrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  const readMs = (name: string) =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return {
    task: readMs('TaskDuration'),
    script: readMs('ScriptDuration'),
    layout: readMs('LayoutDuration') + readMs('RecalcStyleDuration'),
  };
}

async function traceLoad(browser: Browser, site: Site, strips: number): Promise<Tasks> {
  const page = await openBeside(browser, site);
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
  await goToRest(page, strips);
  const trace = await page.tracing.stop();
  await page.close();
  return readTasks(new TextDecoder().decode(trace));
}

/** The most frames any card waits, at load and when the site renders the whole list anew. */
async function countFrames(browser: Browser, site: Site) {
  const waits = { host: [] as number[], strip: [] as number[] };
  for (let turn = 0; turn < REPEATS; turn += 1) {
    const page = await openBeside(browser, site);
    await page.evaluateOnNewDocument(countWaits);
    await goToRest(page, CARDS);
    await page.$eval('[data-test="rerender"]', (button) => (button as HTMLElement).click());
    await untilAtRest(page, CARDS);
    const { host, strip } = await takeWaits(page);
    waits.host.push(host);
    waits.strip.push(strip);
    await page.close();
  }
  return { host: findMedian(waits.host), strip: findMedian(waits.strip) };
}

/** A tab on another page of the site: the renderer runs, and no script of ours has been loaded. */
async function openBeside(browser: Browser, site: Site): Promise<Page> {
  const page = await browser.newPage();
  await serveSite(page, site);
  await page.goto('https://huggingface.co/models');
  return page;
}

async function goToRest(page: Page, strips: number): Promise<void> {
  await page.goto('https://huggingface.co/papers', { waitUntil: 'domcontentloaded' });
  await untilAtRest(page, strips);
  await page.waitForNetworkIdle({ idleTime: 300 });
}

async function untilAtRest(page: Page, strips: number): Promise<void> {
  // Asked rarely: asking is work on the page's own thread.
  await page.waitForFunction(
    (wanted) =>
      window.replica?.hydrated &&
      document.readyState === 'complete' &&
      [...document.querySelectorAll('gloss-card')].filter((host) =>
        host.shadowRoot?.querySelector('.strip'),
      ).length === wanted,
    { polling: 250 },
    strips,
  );
}

/** The sample twice over, the second time under made-up ids. */
function hundredPapers(): Day {
  const papers = SAMPLE_DAYS.flatMap(({ entries }) => entries);
  const more = papers.map((entry, index) => ({
    ...entry,
    paper: { ...entry.paper, id: `2608.9${String(index).padStart(4, '0')}` },
  }));
  return { date: '2026-08-06', entries: [...papers, ...more].slice(0, CARDS) };
}
