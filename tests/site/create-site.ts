import { findPageProps } from './page-props.ts';
import type { PageProps } from './page-props.ts';
import { compileFront } from './render/compile-front.ts';
import { compileStyle } from './render/compile-style.ts';
import { createRenderHydrater, renderDocument } from './render/document.ts';
import { renderPaperPage } from './render/paper-page.ts';
import { drawAvatar, drawThumbnail } from './render/picture.ts';
import { SAMPLE_DAYS } from './sample.ts';
import type { Site, SiteOptions, SiteResponse } from './site.ts';

/** A replica of huggingface.co/papers: server-rendered, then hydrated by real Svelte. */
export async function createSite(options: SiteOptions = {}): Promise<Site> {
  const front = await compileFront(options.hydrate ?? 'svelte-3');
  const style = await compileStyle();
  const renderHydrater = createRenderHydrater(front.renderIsland);
  const listOptions = {
    days: options.days ?? SAMPLE_DAYS,
    pageSize: options.pageSize ?? 100,
    rowElement: options.rowElement ?? 'article',
  };
  const replica = {
    hydrationDelayMs: options.hydrationDelayMs ?? 150,
    navigation: options.navigation ?? 'links',
    infiniteScroll: options.infiniteScroll ?? false,
    hydrated: false,
  };

  return {
    respond(address) {
      const url = new URL(address);
      if (/^cdn-[a-z]+\.huggingface\.co$/.test(url.hostname)) return respondPicture(url);
      if (url.hostname !== 'huggingface.co') return undefined;
      if (url.pathname.startsWith('/avatars/')) return answer('image/svg+xml', drawAvatar(address));
      if (url.pathname === '/front/build/style.css') return answer('text/css', style);
      if (url.pathname === '/front/build/index.js') return answer('text/javascript', front.script);
      if (url.pathname === '/api/replica/list') return respondList(url);
      return respondPage(url);
    },
  };

  function respondList(url: URL): SiteResponse {
    const page = new URL(url.searchParams.get('page') ?? '/', url);
    const found = findPageProps(page, listOptions, Number(url.searchParams.get('skip') ?? 0));
    return answer('application/json', JSON.stringify(found?.props ?? {}));
  }

  function respondPage(url: URL): SiteResponse {
    const found = findPageProps(url, listOptions);
    const isPapers = url.pathname.startsWith('/papers');
    return answer(
      'text/html; charset=utf-8',
      renderDocument({
        title: `${found === undefined ? url.pathname.slice(1) : 'Papers'} - Hugging Face`,
        url: url.origin + url.pathname,
        bodyClass: found?.island === 'PaperContent' ? 'PaperPage' : 'DailyPapersPage',
        main: found === undefined ? renderOtherPage(isPapers) : renderMain(found),
        replica,
        renderHydrater,
      }),
      found === undefined && isPapers ? 404 : 200,
    );
  }

  function renderMain({ island, props }: PageProps): string {
    return island === 'PaperContent'
      ? renderPaperPage(renderHydrater, props)
      : renderHydrater(island, props);
  }
}

function renderOtherPage(missing: boolean): string {
  return missing
    ? '<section class="container py-6"><h1 class="text-2xl font-bold">404</h1></section>'
    : '<section class="container py-6"><article class="overview-card-wrapper"><a href="/some/model"><h4>some/model</h4></a></article></section>';
}

function respondPicture(url: URL): SiteResponse {
  if (/\.(?:mp4|webm|qt|mov)$/.test(url.pathname)) return answer('video/mp4', '');
  const draw = url.hostname === 'cdn-thumbnails.huggingface.co' ? drawThumbnail : drawAvatar;
  return answer('image/svg+xml', draw(url.pathname));
}

function answer(type: string, body: string, status = 200): SiteResponse {
  return { status, headers: { 'content-type': type, 'access-control-allow-origin': '*' }, body };
}
