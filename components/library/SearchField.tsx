import { closeQuote } from '../../utils/library/search/close-quote.ts';
import { listUnkept } from '../../utils/library/search/list-unkept.ts';
import { readPasted } from '../../utils/library/search/read-pasted.ts';
import { describeText } from '../describe-query-term.ts';
import { describeQuery } from '../describe-query.ts';
import { i18n } from '../messages.ts';
import { useParseQuery, useTechniqueLabels } from '../own-techniques.ts';
import { QueryInput } from '../QueryInput.tsx';

interface Props {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** What users of other libraries ask for by a field of its own. */
const OWN_FIELD = /(?<![\w"])(?:tags?|notes?|status|year):/i;

/** Searches the saved papers, by a query or by what names a paper. */
export function SearchField({ value, onInput }: Props) {
  const parseQuery = useParseQuery();
  const nameTechnique = useTechniqueLabels();
  const pasted = readPasted(value);
  const completed = closeQuote(value);
  const reading = parseQuery(completed ?? value);
  const query = reading.ok ? reading.query : undefined;
  const unkept = query === undefined ? [] : listUnkept(query);
  const note =
    OWN_FIELD.test(value) && !reading.ok
      ? i18n.t('library.own_field')
      : unkept.length > 0 && i18n.t('library.unkept', [unkept.join(', ')]);
  const meaning =
    pasted.length > 0
      ? i18n.t('library.pasted', [pasted.join(', ')])
      : query && describeQuery(query, { nameTechnique, describeText: describeSavedText });
  return (
    <>
      <QueryInput
        label={i18n.t('library.search')}
        placeholder={i18n.t('library.search')}
        value={value}
        completed={completed}
        meaning={meaning}
        onInput={onInput}
      />
      <p class="quiet" role="status" data-note="unkept" hidden={note === false}>
        {note}
      </p>
    </>
  );
}

/** What the user wrote of a paper is as good as what it says. */
const describeSavedText: typeof describeText = (field, found, isNot) => {
  if (field !== 'text') return describeText(field, found, isNot);
  return isNot ? i18n.t('library.text_not', [found]) : i18n.t('library.text', [found]);
};
