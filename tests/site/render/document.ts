import type { RenderIsland } from './compile.ts';

export interface DocumentParts {
  readonly title: string;
  readonly url: string;
  readonly bodyClass: string;
  readonly main: string;
  readonly replica: object;
  readonly renderIsland: RenderIsland;
}

const THEME_SCRIPT = `
  const theme = /(?:^|; )theme=(\\w+)/.exec(document.cookie)?.[1] ?? 'system';
  const system = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.classList.toggle('dark', theme === 'dark' || (theme === 'system' && system));
`;

/** A server-rendered island with the attributes of the real site. */
export function renderHydrater(renderIsland: RenderIsland, name: string, props: object): string {
  const json = escapeHtml(JSON.stringify(props));
  const html = renderIsland(name, props);
  return `<div class="SVELTE_HYDRATER contents" data-target="${name}" data-props="${json}">${html}</div>`;
}

export function renderDocument(parts: DocumentParts): string {
  const { renderIsland } = parts;
  return `<!doctype html>
<html class="">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no" />
<meta property="og:url" content="${escapeHtml(parts.url)}" />
<link rel="canonical" href="${escapeHtml(parts.url)}" />
<link rel="icon" href="data:," />
<link rel="stylesheet" href="/front/build/style.css" />
<title>${escapeHtml(parts.title)}</title>
<script>${THEME_SCRIPT}</script>
</head>
<body class="flex flex-col min-h-dvh bg-white dark:bg-gray-950 text-black ${parts.bodyClass}">
<div class="flex min-h-dvh flex-col">
${renderHydrater(renderIsland, 'MainHeader', {})}
<main class="flex flex-1 flex-col">${parts.main}</main>
<footer class="container"><nav class="flex items-center">${renderHydrater(renderIsland, 'ThemeSwitcher', { theme: 'system' })}<a href="/privacy">Privacy</a></nav></footer>
</div>
<script>window.replica = ${JSON.stringify(parts.replica)}; import("/front/build/index.js");</script>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
