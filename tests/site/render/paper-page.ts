import type { DailyEntry } from '../site.ts';
import type { RenderHydrater } from './document.ts';

/** A paper's page: its main island, and beside it an upvote box and cards that are no papers. */
export function renderPaperPage(
  renderHydrater: RenderHydrater,
  props: Readonly<Record<string, unknown>>,
): string {
  const { id, upvotes } = props['paper'] as DailyEntry['paper'];
  return `<div class="container relative flex flex-col gap-6 md:grid md:grid-cols-12">
<section class="relative pt-8 md:col-span-7">${renderHydrater('PaperContent', props)}</section>
<section class="border-gray-100 pt-6 pb-24 md:col-span-5 md:border-l md:pl-6 lg:pt-28">
${renderHydrater('UpvoteControl', { id, upvotes, upvoters: [], upvoted: false })}
<h2 class="mb-5 mt-8 font-semibold">Collections including this paper</h2>
<nav class="flex flex-col">${['Reading list', 'To reproduce'].map(renderCollection).join('')}</nav>
</section>
</div>`;
}

function renderCollection(name: string): string {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return `<article class="overview-card-wrapper relative"><a class="block p-2" href="/collections/paperfox/${slug}"><header title="${name}"><h4 class="truncate font-semibold">${name}</h4></header><div class="text-sm text-gray-400">260 items</div></a></article>`;
}
