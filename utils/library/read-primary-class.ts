/** As `cs.CL`, `astro-ph.CO`, `cond-mat.mes-hall` and `hep-th`; of an archive alone, as some programs tell it, too. */
const CLASS = /^[a-z]{2,8}(?:-[a-z]{2,4})?(?:\.(?:[A-Z]{2}|[a-z]{2,6}(?:-[a-z]{2,5})?))?$/;

/** arXiv's first class of a paper. */
export function readPrimaryClass(value: unknown): string | undefined {
  const written = typeof value === 'string' ? value.trim() : '';
  return CLASS.test(written) ? written : undefined;
}
