import type { ComponentChildren } from 'preact';

import type { CodeMarker } from '../utils/code/code-marker.ts';
import { formatCount } from '../utils/format-count.ts';
import { describeCode } from './describe-code.ts';
import { CodeIcon, PageIcon, StarIcon } from './icons.tsx';
import { i18n } from './messages.ts';

/** What is known of the code, as a link where there is one. */
export function CodeMark({ code }: { readonly code: CodeMarker }) {
  const { label, title } = describeCode(code);
  const marked = { class: 'code', 'data-code': code.state, title };
  const content = (
    <>
      {code.state === 'project-page' ? <PageIcon /> : <CodeIcon />}
      <span class="code-label">{label}</span>
      {code.stars !== undefined && (
        <span class="stars">
          <StarIcon filled />
          {formatCount(code.stars)}
        </span>
      )}
    </>
  );
  return (
    <>
      {code.url === undefined ? (
        <span {...marked}>{content}</span>
      ) : (
        <NewTabLink {...marked} href={code.url}>
          {content}
        </NewTabLink>
      )}
      {code.projectPage !== undefined && (
        <NewTabLink class="action" href={code.projectPage} title={i18n.t('code.offered_page')}>
          <PageIcon />
        </NewTabLink>
      )}
    </>
  );
}

interface LinkProps {
  readonly class: string;
  readonly 'data-code'?: string;
  readonly href: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function NewTabLink({ children, ...attributes }: LinkProps) {
  return (
    <a {...attributes} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
