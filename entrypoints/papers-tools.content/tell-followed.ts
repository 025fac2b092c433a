import type { NewsPaper } from '../../utils/follows/news.ts';
import type { PaperId } from '../../utils/paper.ts';
import { present } from '../../utils/present.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { JudgedPaper, PageModel } from '../../utils/store/page-model.ts';

/** The cards are worked out in slices, and each of them is a change. */
const SETTLED_MS = 300;

/**
 * Tells the background of the followed papers on the page, for the toolbar and for what is new, and of the
 * paper whose own page it is.
 */
export function tellFollowed(model: PageModel, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The browser empties the icon with every page that a tab goes to.
  let count = 0;
  let news = '';
  let opened: PaperId | undefined;

  function tell(): void {
    const papers = [...model.judged.peek().values()];
    const followed = papers.filter(({ verdict }) => verdict.followed.length > 0);
    const isOn = model.isOn.peek();
    tellCount(isOn && model.documents.settings.peek().toolbarCount ? followed.length : 0);
    // Nothing is remembered of pages that the user wants left alone.
    if (!isOn) return;
    if (model.kind.peek() === 'paper') tellOpened(papers);
    else tellNews(followed.map(toNews));
  }

  function tellCount(next: number): void {
    if (next === count) return;
    count = next;
    askBackground('toolbar.count', count).catch(() => undefined);
  }

  function tellNews(papers: readonly NewsPaper[]): void {
    const next = JSON.stringify(papers);
    if (papers.length === 0 || next === news) return;
    news = next;
    askBackground('news.tell', papers).catch(() => undefined);
  }

  function tellOpened([first]: readonly JudgedPaper[]): void {
    if (first === undefined || first.facts.paper.id === opened) return;
    opened = first.facts.paper.id;
    askBackground('seen.open', opened).catch(() => undefined);
  }

  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLED_MS);
  };
  const changes = [model.judged, model.isOn, model.documents.settings] as const;
  const ends = changes.map((change) => change.subscribe(schedule));
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      count = 0;
      schedule();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const end of ends) end();
  });
}

function toNews({ facts: { paper }, verdict }: JudgedPaper): NewsPaper {
  return {
    id: paper.id,
    title: paper.title,
    ...present({ date: paper.submittedAt ?? paper.publishedAt }),
    follows: verdict.followed.map(({ kind, value, label, handle }) => ({
      kind,
      value,
      label,
      ...present({ handle }),
    })),
  };
}
