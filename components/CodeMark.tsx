import type { CodeMarker } from '../utils/code/code-marker.ts';
import { formatCount } from '../utils/format-count.ts';
import { describeCode } from './describe-code.ts';
import { CodeIcon, PageIcon, StarIcon } from './icons.tsx';

/** What is known of the code, as a link where there is one. */
export function CodeMark({ code }: { readonly code: CodeMarker }) {
  const { label, title } = describeCode(code);
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
  return code.url === undefined ? (
    <span class="code" data-code={code.state} title={title}>
      {content}
    </span>
  ) : (
    <a
      class="code"
      data-code={code.state}
      href={code.url}
      target="_blank"
      rel="noopener noreferrer"
      title={title}
    >
      {content}
    </a>
  );
}
