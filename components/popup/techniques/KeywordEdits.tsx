import { keyOfKeyword } from '../../../utils/techniques/keyword-key.ts';
import type { Model } from '../../../utils/techniques/model.ts';
import type { Technique } from '../../../utils/techniques/taxonomy.ts';
import type { KeywordChange } from '../../../utils/user-techniques/change-techniques.ts';
import type { KeywordEdit } from '../../../utils/user-techniques/keyword-edit.ts';
import { writeKeywordLine } from '../../../utils/user-techniques/keyword-lines.ts';
import { listKeywords } from '../../../utils/user-techniques/model-keywords.ts';
import { i18n } from '../../messages.ts';
import { Problem } from '../../Problem.tsx';
import { useAttempt } from '../../use-attempt.ts';
import { KeywordChip } from './KeywordChip.tsx';
import { KeywordForm } from './KeywordForm.tsx';

interface Props {
  readonly technique: Technique;
  readonly edit: KeywordEdit;
  readonly model: Model;
  readonly onChange: (change: KeywordChange) => Promise<void>;
}

/** The keywords of one of our techniques: the user's first, then those taken out, then ours. */
export function KeywordEdits({ technique, edit, model, onChange }: Props) {
  const attempt = useAttempt();
  const { added, removed } = edit;
  const changed = new Set([...added.map(({ keyword }) => keyword), ...removed].map(keyOfKeyword));
  const ours = listKeywords(model, technique.id).filter(
    ({ keyword }) => !changed.has(keyOfKeyword(keyword)),
  );
  const change = (kind: 'remove' | 'restore', keyword: string) =>
    void attempt.run(() => onChange({ kind, keyword }));
  return (
    <div class="editor keyword-edits">
      <KeywordForm
        onAdd={(keyword) => onChange({ kind: 'add', ...keyword })}
        label={i18n.t('techniques.add_keyword', [technique.label])}
      />
      <Problem text={attempt.problem} />
      {added.length > 0 && (
        <div class="badges" data-list="added">
          {added.map((entry) => (
            <KeywordChip
              key={entry.keyword}
              text={writeKeywordLine(entry)}
              label={i18n.t('techniques.take_back', [entry.keyword])}
              kind="added"
              onClick={() => change('restore', entry.keyword)}
            />
          ))}
        </div>
      )}
      {removed.length > 0 && (
        <div class="badges" data-list="removed">
          {removed.map((keyword) => (
            <KeywordChip
              key={keyword}
              text={keyword}
              label={i18n.t('techniques.restore_keyword', [keyword])}
              kind="removed"
              onClick={() => change('restore', keyword)}
            />
          ))}
        </div>
      )}
      <div class="badges" data-list="ours">
        {ours.map(({ keyword }) => (
          <KeywordChip
            key={keyword}
            text={keyword}
            label={i18n.t('techniques.remove_keyword', [keyword])}
            kind="ours"
            onClick={() => change('remove', keyword)}
          />
        ))}
      </div>
    </div>
  );
}
