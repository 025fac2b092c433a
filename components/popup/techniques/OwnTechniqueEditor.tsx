import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';

import { COLOURS } from '../../../utils/colours.ts';
import type { Colour } from '../../../utils/colours.ts';
import {
  parseKeywordLines,
  writeKeywordLine,
} from '../../../utils/user-techniques/keyword-lines.ts';
import { makeOwnId } from '../../../utils/user-techniques/make-own-id.ts';
import {
  LABEL_MAX_LENGTH,
  parseLabel,
  shortenLabel,
} from '../../../utils/user-techniques/own-technique.ts';
import type { OwnTechnique } from '../../../utils/user-techniques/own-technique.ts';
import { keywordOf } from '../../../utils/user-techniques/weighted-keyword.ts';
import { leaveOnEscape } from '../../leave-on-escape.ts';
import { i18n } from '../../messages.ts';
import { Problem } from '../../Problem.tsx';
import { useAttempt } from '../../use-attempt.ts';
import { ColourChoice } from '../ColourChoice.tsx';
import { FaultList } from './FaultList.tsx';
import { OwnBadge } from './OwnBadge.tsx';
import { ReadAs } from './ReadAs.tsx';
import type { TechniqueActions } from './technique-actions.ts';

interface Props {
  /** The technique to change; without one a new technique is made. */
  readonly technique?: OwnTechnique;
  /** Those that a new one is not to be taken for. */
  readonly others?: readonly OwnTechnique[];
  readonly onPut: TechniqueActions['put'];
  /** Called when the technique was put or is left as it was. */
  readonly onDone: () => void;
}

/** Writes an own technique; one whose keywords cannot all be read cannot be saved. */
export function OwnTechniqueEditor({ technique, others = [], onPut, onDone }: Props) {
  const label = useSignal(technique?.label ?? '');
  const colour = useSignal<Colour>(technique?.colour ?? COLOURS[0]);
  const lines = useSignal((technique?.keywords ?? []).map(writeKeywordLine).join('\n'));
  // Another page may change it meanwhile.
  const before = useRef(technique).current;
  const attempt = useAttempt();
  const labelField = useRef<HTMLInputElement>(null);
  const hintId = useId();
  useEffect(() => labelField.current?.focus(), []);
  const name = parseLabel(label.value);
  const { keywords, faults } = parseKeywordLines(lines.value);
  const isReady = name !== undefined && keywords.length > 0 && faults.length === 0;

  async function save(event: Event) {
    event.preventDefault();
    if (name === undefined || !isReady || attempt.busy) return;
    const id = technique?.id ?? makeOwnId(name, others);
    const entry = { id, label: name, colour: colour.peek(), keywords };
    if (await attempt.run(() => onPut(entry, before))) onDone();
  }

  const leave = leaveOnEscape(onDone);
  return (
    <form class="editor" onSubmit={(event) => void save(event)}>
      <input
        ref={labelField}
        type="text"
        class="label"
        value={label.value}
        maxLength={LABEL_MAX_LENGTH}
        placeholder={i18n.t('techniques.label')}
        aria-label={i18n.t('techniques.label')}
        autocomplete="off"
        onKeyDown={leave}
        onInput={({ currentTarget }) => (label.value = currentTarget.value)}
      />
      <div class="row">
        <ColourChoice
          label={i18n.t('techniques.colour')}
          value={colour.value}
          colours={COLOURS}
          onChoose={(chosen) => (colour.value = chosen)}
        />
        <span class="grow" />
        {name !== undefined && <OwnBadge text={shortenLabel(name)} colour={colour.value} />}
      </div>
      <textarea
        class="keywords"
        rows={5}
        value={lines.value}
        placeholder={i18n.t('techniques.keywords_field')}
        aria-label={i18n.t('techniques.keywords_field')}
        aria-describedby={hintId}
        aria-invalid={faults.length > 0}
        spellcheck={false}
        onKeyDown={leave}
        onInput={({ currentTarget }) => (lines.value = currentTarget.value)}
      />
      <p id={hintId} class="quiet hint">
        {i18n.t('techniques.keywords_hint')}
      </p>
      {[...new Set(keywords.map(keywordOf))].map((keyword) => (
        <ReadAs key={keyword} keyword={keyword} />
      ))}
      <FaultList faults={faults} />
      <div class="row">
        <span class="grow" />
        <button type="button" class="button" onClick={onDone}>
          {i18n.t('action.cancel')}
        </button>
        <button type="submit" class="button primary" disabled={!isReady || attempt.busy}>
          {technique === undefined ? i18n.t('action.add') : i18n.t('action.save')}
        </button>
      </div>
      <Problem text={attempt.problem} />
    </form>
  );
}
