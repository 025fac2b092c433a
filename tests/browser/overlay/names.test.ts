import type { Page, SerializedAXNode } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { useBrowser } from './browsers.ts';
import { clickBar, inBar } from './controls.ts';
import { untilStrips } from './strips.ts';

const CONTROLS = ['button', 'link', 'combobox', 'textbox'];
/** Counts, what cannot be read, and what was done. */
const SAID_BY_BAR = 3;

// Firefox does not tell the driver what it tells a screen reader.
describe.each([1280, 360])('what a screen reader hears, %i px wide', (width) => {
  const { open } = useBrowser('Chromium');

  it('of the bar and an open panel: a name for each control, and none twice', async () => {
    const { page } = await open('/papers', { width });
    await untilStrips(page, 24);
    await clickBar(page, '[data-tool="techniques"]');
    await page.waitForSelector(inBar('.panel:popover-open'));
    await clickBar(page, '[data-action="without"]');
    await page.focus(inBar('input'));
    await page.keyboard.type('model');
    const controls = await listControls(page, inBar('.bar'));
    const panel = await listControls(page, inBar('.panel'));
    expectNames([...controls, ...panel]);
    const names = controls.map(({ name }) => name);
    expect(names).toContain('Take back: matching “model”');
    expect(names).toContain('Keep this query as a filter');
    expect(names).toContain('Overview');
  });

  it('of the bar: what it says, as the place for it is there before', async () => {
    const { page } = await open('/papers', { width });
    await untilStrips(page, 24);
    const nodes = await listNodes(page, inBar('.bar'));
    expect(nodes.filter(({ role }) => role === 'status')).toHaveLength(SAID_BY_BAR);
  });

  it('of a strip: a name for each control, and none twice; of its panel, none as another', async () => {
    const { page } = await open('/papers', { width });
    await untilStrips(page, 24);
    const strip = await listControls(page, 'gloss-card >>> .strip');
    expectNames(strip);
    expect(strip.map(({ name }) => name)).toContain('Why, and who');
    await page.locator('gloss-card >>> [data-action="why"]').click();
    await page.waitForSelector('gloss-card >>> .panel:popover-open .abstract mark');
    const names = (await listControls(page, 'gloss-card >>> .panel')).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
  });
});

async function listControls(page: Page, selector: string): Promise<readonly SerializedAXNode[]> {
  return (await listNodes(page, selector)).filter(({ role }) => CONTROLS.includes(role));
}

async function listNodes(page: Page, selector: string): Promise<readonly SerializedAXNode[]> {
  const root = await page.waitForSelector(selector);
  if (root === null) throw new Error(`nothing matches ${selector}`);
  const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
  const list = (node: SerializedAXNode): readonly SerializedAXNode[] => [
    node,
    ...(node.children ?? []).flatMap(list),
  ];
  return tree === null ? [] : list(tree);
}

function expectNames(controls: readonly SerializedAXNode[]): void {
  expect(controls.length).toBeGreaterThan(2);
  expect(controls.filter(({ name = '' }) => name.trim() === '')).toEqual([]);
  expect(controls.filter(({ name, description }) => name === description)).toEqual([]);
}
