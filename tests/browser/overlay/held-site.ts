import type { Page } from 'puppeteer-core';

import { createSite } from '../../site/create-site.ts';
import type { Site, SiteOptions } from '../../site/site.ts';
import { serveSite } from '../driver/serve-site.ts';

const HELD = 'https://huggingface.co/held.js';
const HELD_MS = 500;

/** The site as it is where a script before or behind the first `tag` takes a while. */
function hold(site: Site, tag: '<head>' | '<h3'): Site {
  const script = `<script src="${HELD}"></script>`;
  return {
    respond(url) {
      if (url === HELD) return { status: 200, headers: {}, body: '' };
      const response = site.respond(url);
      const body = response?.body.replace(tag, tag === '<h3' ? script + tag : tag + script);
      return response && body !== undefined ? { ...response, body } : response;
    },
  };
}

/** Answers the page's requests from the replica, whose parser waits at the first `tag`, if one is given. */
export async function serveHeld(
  page: Page,
  tag?: '<head>' | '<h3',
  options?: SiteOptions,
): Promise<void> {
  const site = await createSite(options);
  await serveSite(page, tag === undefined ? site : hold(site, tag), { [HELD]: HELD_MS });
}
