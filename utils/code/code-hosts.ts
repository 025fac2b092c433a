/** `code` hosts code, models or data; `page` is any other address; `discussion` says nothing of code. */
export type UrlKind = 'code' | 'page' | 'discussion';

const CODE_HOSTS: ReadonlySet<string> = new Set([
  'anonymous.4open.science',
  'bitbucket.org',
  'codeberg.org',
  'figshare.com',
  'gist.github.com',
  'gitee.com',
  'github.com',
  'gitlab.com',
  'hf.co',
  'huggingface.co',
  'kaggle.com',
  'modelscope.ai',
  'modelscope.cn',
  'openi.pcl.ac.cn',
  'osf.io',
  'pypi.org',
  'sourceforge.net',
  'zenodo.org',
]);

const DISCUSSION_HOSTS: ReadonlySet<string> = new Set(['arxiv.org', 'doi.org', 'openreview.net']);

/** What kind of address this is; expects a URL that parses. */
export function classifyUrl(href: string): UrlKind {
  const { hostname, pathname } = new URL(href);
  const host = hostname.replace(/^www\./, '');
  if (host === 'doi.org' && /zenodo|figshare|osf\.io/i.test(pathname)) return 'code';
  if (DISCUSSION_HOSTS.has(host)) return 'discussion';
  if (host === 'huggingface.co' || host === 'hf.co') return classifyHuggingFacePath(pathname);
  // Universities and companies run their own: gitlab.inria.fr, git.tu-berlin.de, github.ibm.com.
  return CODE_HOSTS.has(host) || /^(?:git|gitlab|github)\.(?!io$)/.test(host) ? 'code' : 'page';
}

function classifyHuggingFacePath(pathname: string): UrlKind {
  if (/^\/(?:discussions\/)?papers?\b/.test(pathname)) return 'discussion';
  return /^\/(?:spaces|blog|docs|learn|chat)\b/.test(pathname) ? 'page' : 'code';
}
