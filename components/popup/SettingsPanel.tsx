import { BADGES_PER_CARD, SEEN_LOOKS } from '../../utils/settings/settings.ts';
import type { SeenLook, Settings } from '../../utils/settings/settings.ts';
import { PAGE_KINDS } from '../../utils/site/page-kind.ts';
import { TECHNIQUE_GROUPS } from '../../utils/techniques/taxonomy.ts';
import { ChoiceList } from '../ChoiceList.tsx';
import { labelGroup } from '../explain-technique.ts';
import { KIND_LABELS } from '../kind-labels.ts';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';
import { CheckList } from './CheckList.tsx';
import { ConfirmButton } from './ConfirmButton.tsx';
import { Switch } from './Switch.tsx';

/** What the popup does with settings; each rejects when it was not done. */
export interface SettingsActions {
  readonly patch: (patch: Partial<Settings>) => Promise<void>;
  readonly reset: () => Promise<void>;
}

interface Props {
  readonly settings: Settings;
  readonly actions: SettingsActions;
}

const { least, most } = BADGES_PER_CARD;
const BADGE_COUNTS = Array.from({ length: most - least + 1 }, (_, index) => String(least + index));

/** How much the strips show, and where. */
export function SettingsPanel({ settings, actions }: Props) {
  const attempt = useAttempt();
  const { badgesPerCard, hiddenGroups, offPages, seen, toolbarCount } = settings;
  const patch = (change: Partial<Settings>) => void attempt.run(() => actions.patch(change));
  return (
    <>
      <div class="row">
        <span class="grow">{i18n.t('settings.badges')}</span>
        <ChoiceList
          label={i18n.t('settings.badges')}
          value={String(badgesPerCard)}
          choices={BADGE_COUNTS.map((value) => ({ value, label: value }))}
          onChoose={(value) => patch({ badgesPerCard: Number(value) })}
        />
      </div>
      <div class="row">
        <span class="grow">{i18n.t('settings.seen')}</span>
        <ChoiceList
          label={i18n.t('settings.seen')}
          value={seen}
          choices={SEEN_LOOKS.map((look) => ({ value: look, label: labelLook(look) }))}
          onChoose={(look) => patch({ seen: look })}
        />
      </div>
      <CheckList
        label={i18n.t('settings.groups')}
        choices={TECHNIQUE_GROUPS.map((group) => ({ value: group, label: labelGroup(group) }))}
        checked={(group) => !hiddenGroups.includes(group)}
        onToggle={(group) => patch({ hiddenGroups: toggle(hiddenGroups, group) })}
      />
      <CheckList
        label={i18n.t('settings.pages')}
        choices={PAGE_KINDS.map((kind) => ({ value: kind, label: i18n.t(KIND_LABELS[kind]) }))}
        checked={(kind) => !offPages.includes(kind)}
        onToggle={(kind) => patch({ offPages: toggle(offPages, kind) })}
      />
      <div class="row">
        <span class="grow">{i18n.t('settings.toolbar_count')}</span>
        <Switch
          label={i18n.t('settings.toolbar_count')}
          isOn={toolbarCount}
          onToggle={() => patch({ toolbarCount: !toolbarCount })}
        />
      </div>
      <Problem text={attempt.problem} />
      <ConfirmButton
        action="reset"
        label={i18n.t('settings.reset')}
        question={i18n.t('settings.reset_ask')}
        yes={i18n.t('settings.reset_yes')}
        no={i18n.t('action.keep')}
        onConfirm={actions.reset}
      />
    </>
  );
}

function labelLook(look: SeenLook): string {
  switch (look) {
    case 'mark':
      return i18n.t('settings.seen_mark');
    case 'dim':
      return i18n.t('settings.seen_dim');
    case 'hide':
      return i18n.t('settings.seen_hide');
    case 'plain':
      return i18n.t('settings.seen_plain');
  }
}

function toggle<T>(list: readonly T[], entry: T): readonly T[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}
