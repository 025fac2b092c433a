import { i18n } from '#i18n';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import { formatDate } from '../format-date.ts';
import { useTechniqueNames } from '../own-techniques.ts';
import { paperUrl } from '../paper-url.ts';
import { Problem } from '../Problem.tsx';
import { TechniqueBadge } from '../TechniqueBadge.tsx';
import { TechniqueLabel } from '../TechniqueLabel.tsx';
import { useAttempt } from '../use-attempt.ts';
import { AuthorLine } from './AuthorLine.tsx';
import { CopyButtons } from './CopyButtons.tsx';
import { SavedCode } from './SavedCode.tsx';

interface Props {
  readonly paper: SavedPaper;
  /** Techniques that the list is narrowed to. */
  readonly selected: (id: AnyTechniqueId) => boolean;
  readonly onToggleTechnique: (id: AnyTechniqueId) => void;
  readonly onRemove: () => Promise<void>;
  readonly onCopy: (text: string) => Promise<void>;
}

/** One saved paper, as it was on the day of saving. */
export function SavedPaperRow({ paper, selected, onToggleTechnique, onRemove, onCopy }: Props) {
  const nameOf = useTechniqueNames();
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
        {paper.authors.length > 0 && <AuthorLine names={paper.authors} />}
        {organization !== undefined && <span class="organization">{organization}</span>}
      </p>
      <div class="row facts">
        <div class="badges">
          {techniques.map((technique) => {
            const name = nameOf(technique);
            return name === undefined ? (
              <TechniqueLabel key={technique} id={technique} />
            ) : (
              <TechniqueBadge
                key={technique}
                name={name}
                pressed={selected(name.id)}
                onClick={() => onToggleTechnique(name.id)}
              />
            );
          })}
        </div>
        {code.state !== 'unknown' && <SavedCode code={code} />}
        <time dateTime={savedAt}>{i18n.t('library.saved_on', [formatDate(savedAt)])}</time>
        {date !== undefined && (
          // The site's days are UTC days.
          <time dateTime={date}>{i18n.t('library.published_on', [formatDate(date, 'UTC')])}</time>
        )}
        <CopyButtons paper={paper} onCopy={onCopy} />
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
