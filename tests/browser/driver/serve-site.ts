import type { HTTPRequest, Page } from 'puppeteer-core';

import type { Site } from '../../site/site.ts';

export interface RecordedRequest {
  readonly url: string;
  readonly method: string;
  /** False for addresses outside the site, which get a 404. */
  readonly answered: boolean;
}

/**
 * Answers all of the page's requests from the replica, at the site's real address; nothing reaches the
 * network. `delays`: addresses that are answered so many milliseconds late.
 */
export async function serveSite(
  page: Page,
  site: Site,
  delays: Readonly<Record<string, number>> = {},
): Promise<readonly RecordedRequest[]> {
  const requests: RecordedRequest[] = [];
  page.on('request', (request) => {
    const response = /^https?:/.test(request.url()) ? site.respond(request.url()) : undefined;
    const local = /^(?:data|blob|chrome-extension|moz-extension|about):/.test(request.url());
    if (!local) {
      requests.push({
        url: request.url(),
        method: request.method(),
        answered: response !== undefined,
      });
    }
    const respond = () => void answer(request, local ? undefined : (response ?? NOT_FOUND));
    const delay = delays[request.url()];
    if (delay === undefined) respond();
    else setTimeout(respond, delay);
  });
  // Last: a request that is held before anyone listens would never be answered.
  await page.setRequestInterception(true);
  return requests;
}

const NOT_FOUND = { status: 404, headers: { 'content-type': 'text/plain' }, body: '' };

async function answer(request: HTTPRequest, response?: ReturnType<Site['respond']>): Promise<void> {
  try {
    await (response === undefined ? request.continue() : request.respond(response));
  } catch {
    // The page was closed, or left for another address, while the answer was under way.
  }
}
