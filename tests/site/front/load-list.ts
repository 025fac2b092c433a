/** What a list page's `data-props` hold. */
interface ListProps {
  readonly dailyPapers?: readonly unknown[];
  readonly searchResults?: readonly unknown[];
}

/** The list at another address of the site, from its `skip`th card on. */
export async function loadList(path: string, skip = 0): Promise<ListProps> {
  const page = new URL(path, location.href);
  const url = `/api/replica/list?page=${encodeURIComponent(page.pathname + page.search)}&skip=${skip}`;
  const response = await fetch(url);
  return (await response.json()) as ListProps;
}
