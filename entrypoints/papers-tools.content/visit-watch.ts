import { tallyTechniques } from '../../utils/facets/tally.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { readDocument } from '../../utils/shell/storage.ts';
import type { PageModel } from '../../utils/store/page-model.ts';
import { readVisitsDocument } from '../../utils/visits/visits.ts';
import type { Visit } from '../../utils/visits/visits.ts';

export interface VisitWatch {
  /** What daily pages held, as far as it is known. */
  readonly known: () => readonly Visit[];
  /** Keeps what this page holds, if it is a daily one and new. */
  readonly note: () => void;
}

/** Knows the daily pages of before, and tells the background of this one. */
export function watchVisits(model: PageModel): VisitWatch {
  let visits: readonly Visit[] = [];
  let noted: unknown;

  async function read(): Promise<void> {
    const reading = readVisitsDocument(await readDocument('visits'));
    if (reading.status === 'ok') visits = reading.value.visits;
  }
  quietly(read());

  return {
    known: () => visits,
    note() {
      const date = model.day.value;
      const facts = model.papers.value;
      if (date === undefined || facts.length === 0 || facts === noted) return;
      noted = facts;
      const counts = tallyTechniques(facts).map(({ id, papers }) => [id, papers.length] as const);
      const techniques = Object.fromEntries(counts);
      quietly(askBackground('visits.add', { date, papers: facts.length, techniques }));
    },
  };
}

// What is usual is no reason to say that something failed.
const quietly = (doing: Promise<unknown>) => void doing.catch(() => undefined);
