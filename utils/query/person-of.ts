import { onceFor } from '../once-for.ts';
import { readPersonName } from './person-name.ts';
import type { NameQuery } from './query.ts';

/** Whom the query of an author may mean; read once, however many papers are asked. */
export const personOf = onceFor(({ written, handle }: NameQuery) =>
  readPersonName(written, handle),
);
