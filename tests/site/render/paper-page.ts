import type { DailyEntry } from '../site.ts';
import type { RenderHydrater } from './document.ts';

/** A paper's page: its main island, and beside it an upvote box and cards that are no papers. */
export function renderPaperPage(
  renderHydrater: RenderHydrater,
  props: Readonly<Record<string, unknown>>,
): string {
  const { id, upvotes } = props['paper'] as DailyEntry['paper'];
  return `<div class="container paper-page relative">
<section class="pt-8 relative">${renderHydrater('PaperContent', props)}</section>
<section class="paper-side pt-8">
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
