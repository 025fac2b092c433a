import { formatCount } from '../../utils/format-count.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { labelCode } from '../describe-code.ts';
import { Icon } from '../Icon.tsx';
import { CODE_ICON, PAGE_ICON, STAR_ICON } from '../icons.ts';

/** What was known of a saved paper's code, as a link where there is one. */
export function SavedCode({ code }: Pick<SavedPaper, 'code'>) {
  const content = (
    <>
      <Icon path={code.state === 'project-page' ? PAGE_ICON : CODE_ICON} />
      <span class="code-label">{labelCode(code.state)}</span>
      {code.stars !== undefined && (
        <span class="count stars">
          <Icon path={STAR_ICON} />
          {formatCount(code.stars)}
        </span>
      )}
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
