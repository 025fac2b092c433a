import { useSignal } from '@preact/signals';

import { i18n } from '#i18n';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { findTechnique } from '../../utils/techniques/taxonomy.ts';
import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';
import { describeCode } from '../describe-code.ts';
import { formatDate } from '../format-date.ts';
import { CodeIcon, PageIcon } from '../icons.tsx';
import { paperUrl } from '../paper-url.ts';
import { Problem } from '../Problem.tsx';
import { TechniqueBadge } from '../TechniqueBadge.tsx';
import { TechniqueLabel } from '../TechniqueLabel.tsx';
import { useAttempt } from '../use-attempt.ts';

const AUTHORS_SHOWN = 6;

interface Props {
  readonly paper: SavedPaper;
  /** Techniques that the list is narrowed to. */
  readonly selected: (id: TechniqueId) => boolean;
  readonly onToggleTechnique: (id: TechniqueId) => void;
  readonly onRemove: () => Promise<void>;
}

/** One saved paper, as it was on the day of saving. */
export function SavedPaperRow({ paper, selected, onToggleTechnique, onRemove }: Props) {
  const attempt = useAttempt();
  const { id, title, organization, date, savedAt, techniques, code } = paper;
  return (
    <>
      <h2>
        <a href={paperUrl(id)} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      </h2>
      <p class="people">
        <Authors names={paper.authors} />
        {organization !== undefined && <span class="organization">{organization}</span>}
      </p>
      <div class="badges">
        {techniques.map((name) => {
          const technique = findTechnique(name);
          return technique === undefined ? (
            <TechniqueLabel key={name} id={name} />
          ) : (
            <TechniqueBadge
              key={name}
              id={technique.id}
              pressed={selected(technique.id)}
              narrows
              onClick={onToggleTechnique}
            />
          );
        })}
      </div>
      <div class="row facts">
        {code.state !== 'unknown' && <SavedCode code={code} />}
        <time dateTime={savedAt}>{i18n.t('library.saved_on', [formatDate(savedAt)])}</time>
        {date !== undefined && (
          // The site's days are UTC days.
          <time dateTime={date}>{i18n.t('library.published_on', [formatDate(date, 'UTC')])}</time>
        )}
        <button
          type="button"
          class="link"
          data-action="remove"
          aria-label={i18n.t('library.remove_label', [title])}
          disabled={attempt.busy}
          onClick={() => void attempt.run(onRemove)}
        >
          {i18n.t('library.remove')}
        </button>
      </div>
      <Problem text={attempt.problem} />
      {paper.abstract !== undefined && (
        <details>
          <summary>{i18n.t('library.abstract')}</summary>
          <p class="abstract">{paper.abstract}</p>
        </details>
      )}
    </>
  );
}

function Authors({ names }: { readonly names: readonly string[] }) {
  const all = useSignal(false);
  const shown = all.value ? names : names.slice(0, AUTHORS_SHOWN);
  const rest = names.length - shown.length;
  return (
    <span class="authors">
      {shown.join(', ')}
      {rest > 0 && (
        <>
          {' '}
          <button type="button" class="link" onClick={() => (all.value = true)}>
            {i18n.t('library.more_authors', rest)}
          </button>
        </>
      )}
    </span>
  );
}

function SavedCode({ code }: Pick<SavedPaper, 'code'>) {
  const content = (
    <>
      {code.state === 'project-page' ? <PageIcon /> : <CodeIcon />}
      <span class="code-label">{describeCode({ ...code, source: 'none' }).label}</span>
    </>
  );
  // A saved record's URL was read as http(s) or dropped.
  return code.url === undefined ? (
    <span class="code" data-code={code.state}>
      {content}
    </span>
  ) : (
    <a
      class="code"
      data-code={code.state}
      href={code.url}
      title={code.url}
      target="_blank"
      rel="noopener noreferrer"
    >
      {content}
    </a>
  );
}
