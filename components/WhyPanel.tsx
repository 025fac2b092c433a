import { i18n } from '#i18n';

import { describeCode } from './describe-code.ts';
import { FollowButton } from './FollowButton.tsx';
import { HighlightedText } from './HighlightedText.tsx';
import { drawClose } from './icons.tsx';
import { PeopleList } from './PeopleList.tsx';
import type { StripActions, StripView } from './strip-view.ts';
import { WhyTechnique } from './WhyTechnique.tsx';

interface Props {
  readonly view: StripView;
  readonly actions: StripActions;
  readonly onClose: () => void;
}

/** Why a card says what it says: the words behind each badge, and what can be followed or muted. */
export function WhyPanel({ view, actions, onClose }: Props) {
  const { paper, findings, code, follows, muted, rule } = view;
  const spans = findings.flatMap(({ keywords }) => keywords.flatMap((hit) => hit.spans));
  const inField = (field: 'title' | 'abstract') => spans.filter((span) => span.field === field);
  return (
    <>
      <header>
        <h2>
          <HighlightedText text={paper.title} spans={inField('title')} />
        </h2>
        <button type="button" class="action" aria-label={i18n.t('why.close')} onClick={onClose}>
          {drawClose()}
        </button>
      </header>
      {findings.length === 0 && <p class="quiet">{i18n.t('why.none')}</p>}
      <ul class="techniques">
        {findings.map((finding) => (
          <WhyTechnique
            key={finding.id}
            finding={finding}
            followed={follows.some(
              ({ kind, value }) => kind === 'technique' && value === finding.id,
            )}
            muted={muted.has(finding.id)}
            actions={actions}
          />
        ))}
      </ul>
      <p class="quiet">{describeCode(code).title}</p>
      {rule !== undefined && <p class="quiet">{i18n.t('note.filter', [rule.text])}</p>}
      {paper.organization !== undefined && (
        <section>
          <h3>{i18n.t('why.organization')}</h3>
          <FollowButton
            follow={{
              kind: 'organization',
              value: paper.organization.name,
              label: paper.organization.fullname ?? paper.organization.name,
            }}
            follows={follows}
            onToggle={actions.toggleFollow}
          />
        </section>
      )}
      {paper.authors.length > 0 && (
        <section>
          <h3>{i18n.t('why.authors')}</h3>
          <PeopleList names={paper.authors} follows={follows} onToggle={actions.toggleFollow} />
        </section>
      )}
      <section>
        <h3>{i18n.t('why.abstract')}</h3>
        {paper.abstract === undefined ? (
          <p class="quiet">{i18n.t('why.no_abstract')}</p>
        ) : (
          <p class="abstract">
            <HighlightedText text={paper.abstract} spans={inField('abstract')} />
          </p>
        )}
      </section>
    </>
  );
}
