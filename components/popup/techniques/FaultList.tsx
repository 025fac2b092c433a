import { i18n } from '../../messages.ts';
import { describeFault } from './describe-fault.ts';
import type { Fault } from './describe-fault.ts';

/** So many are enough to see what kind of mistake it is. */
const MOST_SHOWN = 5;

/** What is wrong, line by line; always there, so that a screen reader hears it come. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const more = faults.length - MOST_SHOWN;
  return (
    <ul class="problem" role="status" hidden={faults.length === 0}>
      {faults.slice(0, MOST_SHOWN).map((fault, index) => (
        <li key={`${index} ${fault.code}`}>{describeFault(fault)}</li>
      ))}
      {more > 0 && <li>{i18n.t('fault.more', more)}</li>}
    </ul>
  );
}
