import { describeProblem } from '../../components/describe-problem.ts';
import { i18n } from '../../components/messages.ts';
import type { Outcome } from '../../utils/overlay/outcome.ts';
import type { PaperId } from '../../utils/paper.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

/** What takes longer is said to be under way. */
const SLOW_MS = 300;

export interface CardOutcome {
  readonly tell: (outcome: Outcome) => void;
  /** Tells nothing, or, given an outcome, only that one no longer. */
  readonly forget: (outcome?: Outcome) => void;
  /** Does it, and says on the card that it takes long, or why it was not done, and offers it once more. */
  readonly attempt: (action: () => Promise<unknown>) => Promise<void>;
}

/** `isAlive` is false, and has torn all down, once the extension is gone. */
export function createCardOutcome(
  { outcomes }: Pick<PageModel, 'outcomes'>,
  id: PaperId,
  isAlive: () => boolean,
): CardOutcome {
  function tell(outcome: Outcome): void {
    outcomes.value = new Map(outcomes.peek()).set(id, outcome);
  }

  function forget(outcome = outcomes.peek().get(id)): void {
    const others = new Map(outcomes.peek());
    if (outcome === undefined || others.get(id) !== outcome) return;
    others.delete(id);
    outcomes.value = others;
  }

  async function attempt(action: () => Promise<unknown>): Promise<void> {
    if (!isAlive()) return;
    forget();
    const slow: Outcome = { kind: 'waiting', text: i18n.t('library.saving') };
    const timer = setTimeout(tell, SLOW_MS, slow);
    try {
      await action();
    } catch (error) {
      if (!isAlive()) return;
      tell({
        kind: 'problem',
        text: describeProblem(error, i18n.t('note.failed')),
        next: {
          action: 'retry',
          label: i18n.t('action.retry'),
          act: () => void attempt(action),
        },
      });
    } finally {
      clearTimeout(timer);
      forget(slow);
    }
  }

  return { tell, forget, attempt };
}
