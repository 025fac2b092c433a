import type { CodeMarker } from '../utils/code/code-marker.ts';
import { formatCount } from '../utils/format-count.ts';
import { describeCode } from './describe-code.ts';
import { drawCode, drawPage, drawStar } from './icons.tsx';
import { i18n } from './messages.ts';

const IN_NEW_TAB = { target: '_blank', rel: 'noopener noreferrer' } as const;

/** What is known of the code, as a link where there is one. */
export function CodeMark({ code }: { readonly code: CodeMarker }) {
  const { label, title } = describeCode(code);
  const Tag = code.url === undefined ? 'span' : 'a';
  const mark = (
    <Tag
      class="code"
      data-code={code.state}
      title={title}
      {...(code.url !== undefined && { href: code.url, ...IN_NEW_TAB })}
    >
      {code.state === 'project-page' ? drawPage() : drawCode()}
      <span class="code-label">{label}</span>
      {code.stars !== undefined && (
        <span class="stars">
          {drawStar(true)}
          {formatCount(code.stars)}
        </span>
      )}
    </Tag>
  );
  if (code.projectPage === undefined) return mark;
  return (
    <>
      {mark}
      <a class="action" href={code.projectPage} title={i18n.t('code.offered_page')} {...IN_NEW_TAB}>
        {drawPage()}
      </a>
    </>
  );
}
