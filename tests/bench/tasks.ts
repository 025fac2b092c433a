interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as are all times of a trace. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time: what other processes did meanwhile is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What a trace says of the tasks on the page's main thread, in milliseconds. */
export interface Tasks {
  readonly longest: number;
  /** Time inside functions of an extension, style and layout that they force included. */
  readonly ours: { readonly sum: number; readonly longest: number };
}

const RUN_TASK = 'ThreadControllerImpl::RunTask';

export function readTasks(trace: string): Tasks {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const main = findMainThread(traceEvents);
  const spans = traceEvents
    .filter((event) => event.pid === main?.pid && event.tid === main.tid)
    .filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = spans.filter(({ name }) => name === RUN_TASK);
  const ours = findOutermost(spans.filter(isOurs));
  const perTask = tasks.map((task) => sum(ours.filter((span) => holds(task, span))));
  return {
    longest: toMs(Math.max(0, ...tasks.map(findCost))),
    ours: { sum: toMs(sum(ours)), longest: toMs(Math.max(0, ...perTask)) },
  };
}

/** The thread on which the page ran its scripts. */
function findMainThread(events: readonly TraceEvent[]): TraceEvent | undefined {
  const counts = new Map<string, { readonly event: TraceEvent; count: number }>();
  for (const event of events) {
    if (event.args?.data?.url?.startsWith('https://huggingface.co/') !== true) continue;
    const key = `${event.pid} ${event.tid}`;
    const entry = counts.get(key) ?? { event, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.event;
}

const isOurs = ({ args }: TraceEvent) => args?.data?.url?.startsWith('chrome-extension:') === true;

/** Spans that lie in no other; they are sorted by their start. */
function findOutermost(spans: readonly TraceEvent[]): readonly TraceEvent[] {
  const outermost: TraceEvent[] = [];
  for (const span of spans) {
    const last = outermost.at(-1);
    if (last === undefined || !holds(last, span)) outermost.push(span);
  }
  return outermost;
}

const holds = (outer: TraceEvent, inner: TraceEvent) =>
  inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
const findCost = ({ tdur, dur = 0 }: TraceEvent) => tdur ?? dur;
const sum = (spans: readonly TraceEvent[]) =>
  spans.reduce((total, span) => total + findCost(span), 0);
const toMs = (microseconds: number) => microseconds / 1000;
