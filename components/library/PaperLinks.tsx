import { arxivUrl } from '../../utils/interchange/citation.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { i18n } from '../messages.ts';
import { paperUrl } from '../paper-url.ts';

/** The ways to a saved paper, on the site and elsewhere. */
export function PaperLinks({ paper: { id, projectPage } }: { readonly paper: SavedPaper }) {
  const links = [
    [i18n.t('library.page'), paperUrl(id)],
    [i18n.t('library.arxiv'), arxivUrl(id)],
    [i18n.t('library.pdf'), `https://arxiv.org/pdf/${id}`],
    // It was read as http(s) or dropped.
    ...(projectPage === undefined ? [] : [[i18n.t('library.project'), projectPage] as const]),
  ] as const;
  return (
    <span class="ways">
      {links.map(([label, url]) => (
        <a key={url} class="link" href={url} target="_blank" rel="noopener noreferrer">
          {label}
        </a>
      ))}
    </span>
  );
}
