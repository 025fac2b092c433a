import { readAs } from '../../../utils/user-techniques/read-as.ts';
import { i18n } from '../../messages.ts';

/** Says of a keyword that less of it is looked for than is written, where that is so. */
export function ReadAs({ keyword }: { readonly keyword: string }) {
  const found = readAs(keyword);
  return found === undefined ? null : (
    <p class="quiet hint" data-read-as={found}>
      {i18n.t('techniques.read_as', [keyword, found])}
    </p>
  );
}
