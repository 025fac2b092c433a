/** Markup as the site writes it, as far as it matters to a reader; the texts are made up. */
export interface Shown {
  readonly id: string;
  readonly title: string;
}

export function createShown(count: number): readonly Shown[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `2607.${String(10_000 + index)}`,
    title: `Paper Number ${index}`,
  }));
}

/** A card of the daily, weekly and monthly grids. */
export function gridCard({ id, title }: Shown): string {
  return `<div><article class="relative flex flex-col">
    <a href="/papers/${id}" class="peer block h-56"><img src="${id}.png" alt=""></a>
    <div class="absolute leading-none">Submitted by <img alt=""> somebody</div>
    <div class="flex"><div>
      <a href="/login?next=%2Fpapers%2F${id}"><div><input type="checkbox" disabled><svg></svg>
        <div class="leading-none">94</div></div></a></div>
      <div class="w-full"><h3><a href="/papers/${id}" class="line-clamp-3">${title}</a></h3>
        <div><a href="/papers/${id}" class="flex"><ul><li title="ada"></li><li><div>·</div> 533 authors</li></ul></a>
          <a href="/papers/${id}#community"><svg></svg> 5</a></div></div></div>
  </article></div>`;
}

/** A row of the trending and search lists, inside any element. */
export function rowCard({ id, title }: Shown, tag: string, text: string): string {
  return `<${tag} class="rounded-xl"><a href="/papers/${id}"><img alt=""></a>
    <div><div><h3><a href="/papers/${id}">${title}</a></h3>
      <ul><li title="ada"></li></ul><p>${text}</p><p>Submitted by ada</p></div>
      <div><label><input type="checkbox"><div class="leading-none">1,204</div></label>
        <a href="https://github.com/example/${id}"><svg></svg><span>1.2k</span></a>
        <a href="https://arxiv.org/abs/${id}">arXiv page</a></div></div>
  </${tag}>`;
}

export const ROW_TEXT =
  'We train a small model on a large corpus and find that it does rather well on <b>all</b> of it.';

/** The list island with its cards, as the page's `main` holds it. */
export function listPage(cards: readonly string[], data: unknown = {}): string {
  return `<main><div class="contents" data-target="DailyPapers" data-props="${escape(JSON.stringify(data))}">
    <section class="container"><div><h1><a href="/papers">Daily Papers</a></h1>
      <a href="/papers/date/2026-07-29">back</a></div>
      <div class="grid">${cards.join('\n')}</div></section></div></main>`;
}

/** A paper's own page: machine-written summary, abstract, comments, collections. */
export function paperPage({ id, title }: Shown, data: unknown = {}): string {
  return `<main><div><section><div class="contents" data-target="PaperContent" data-props="${escape(JSON.stringify(data))}">
    <a href="/papers">Papers</a>
    <h1>${title}</h1>
    <div><h2>Abstract</h2><div class="flex">
      <div><p>A machine wrote this summary.</p><div>AI-generated summary</div></div>
      <p>The authors wrote
        this <a href="/papers?q=MCP">abstract</a>.</p></div></div>
    <div><h3 id="community">Community</h3>
      <div class="prose"><h3><a href="https://huggingface.co/papers/2607.99999">Another paper</a></h3>
        <p>See also</p></div>
      <div class="prose"><ul><li><a href="/papers/2607.99998">One more</a></li></ul></div></div>
    </div></section>
    <section><article class="overview-card-wrapper"><a href="/collections/ada/list-1"><h4>A list</h4></a></article>
    </section></div><a href="/login?next=%2Fpapers%2F${id}">up</a></main>`;
}

export function parsePage(markup: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${markup}</body>`, 'text/html');
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
