import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';

import { createDocument, mamba } from '../unit/user-techniques/documents.ts';
import { openExtensionPage } from './driver/chromium.ts';
import { eventually, useOwnPage } from './popup/own-pages.ts';
import { useStorage } from './storage/use-storage.ts';

const { gloss, one } = useStorage();

const readTechniques = () => one().readStored('techniques');

async function openPanel() {
  const page = await openExtensionPage(gloss.browser(), 'popup.html#techniques');
  onTestFinished(() => page.close());
  await page.waitForSelector('[data-action=new-technique]');
  return { page, ...useOwnPage(page) };
}

describe('the popup', () => {
  it('adds a technique of the user’s, which filters know at once', async () => {
    const { page, click, write, text, count } = await openPanel();
    await click('[data-action=new-technique]');
    await write('[data-section=own] .label', 'State-space models');
    await click('[data-section=own] [value=teal]');
    await write('[data-section=own] textarea', 'Mamba\nstate space = 1.5');
    await click('[data-section=own] [type=submit]');
    await page.waitForSelector('[data-own]');
    expect(await text('[data-own] .badge')).toBe('State-space models');
    expect(await readTechniques()).toMatchObject({
      techniques: [
        {
          id: 'own-state-space-models',
          label: 'State-space models',
          colour: 'teal',
          keywords: [
            { keyword: 'Mamba', weight: 1 },
            { keyword: 'state space', weight: 1.5 },
          ],
        },
      ],
    });
    await click('[data-tab=filters]');
    await write('[data-tab-panel=filters] .editor input', 'technique:state-space-models');
    expect(await count('[data-tab-panel=filters] .fault')).toBe(0);
    await click('[data-tab-panel=filters] [type=submit]');
    await page.waitForSelector('[data-filter]');
  });

  it('names the line of a bad file, and takes in a good one', async () => {
    await one().ask('techniques.put', mamba);
    const { page, click, texts } = await openPanel();
    const folder = await mkdtemp(join(tmpdir(), 'gloss-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const choosePath = async (...lines: readonly string[]) => {
      const path = join(folder, 'techniques.json');
      await writeFile(path, lines.join('\n'));
      const field = (await page.$(
        '[data-tab-panel=techniques] input[type=file]',
      )) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(path);
    };
    const head = ['{', '"format": "gloss-techniques",', '"version": 1,'];
    await choosePath(...head, '"techniques": [{', '"label": "Chess",', '"keywords": 7', '}]}');
    await page.waitForSelector('[data-import=refused]');
    expect(await texts('[data-import=refused] li')).toEqual([
      'Line 6: A list in brackets belongs here. Here stands “7”.',
    ]);
    expect(await readTechniques()).toEqual(createDocument({ techniques: [mamba] }));

    await choosePath(...head, '"techniques": [{ "label": "Chess", "keywords": ["chess"] }]}');
    await page.waitForSelector('[data-import=preview]');
    expect(await texts('[data-import=preview] dd')).toEqual(['1 added']);
    await click('[data-action=take-import]');
    await eventually(() => texts('[data-own] .badge')).toEqual([mamba.label, 'Chess']);
  });

  it('shows our keywords, and takes one out, whose place the focus keeps', async () => {
    const { page, click, text } = await openPanel();
    await click('details[data-group=perception] summary');
    await click('[data-ours="3d"] [data-action=keywords]');
    await page.waitForSelector('[data-list=ours] button');
    const next = await text('[data-list=ours] button:nth-child(2)');
    await page.focus('[data-list=ours] button');
    await page.keyboard.press('Enter');
    await eventually(() => text('[data-list=ours] button:focus')).toBe(next);
    await page.waitForSelector('[data-list=removed] button');
    expect(await readTechniques()).toMatchObject({ edits: [{ technique: '3d', added: [] }] });
    await click('[data-ours="3d"] [role=switch]');
    await eventually(readTechniques).toMatchObject({ off: ['3d'] });
  });
});
