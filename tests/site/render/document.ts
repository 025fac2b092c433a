import type { RenderIsland } from './compile-front.ts';

/** Renders a server-rendered island with the attributes of the real site. */
export type RenderHydrater = (name: string, props: object) => string;

export interface DocumentParts {
  readonly title: string;
  readonly url: string;
  readonly bodyClass: string;
  readonly main: string;
  readonly replica: object;
  readonly renderHydrater: RenderHydrater;
}

const THEME_SCRIPT = `
  const theme = /(?:^|; )theme=(\\w+)/.exec(document.cookie)?.[1] ?? 'system';
  const system = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.classList.toggle('dark', theme === 'dark' || (theme === 'system' && system));
`;

export function createRenderHydrater(renderIsland: RenderIsland): RenderHydrater {
  return (name, props) =>
    `<div class="SVELTE_HYDRATER contents" data-target="${name}" data-props="${escapeHtml(JSON.stringify(props))}">${renderIsland(name, props)}</div>`;
}

export function renderDocument(parts: DocumentParts): string {
  const { renderHydrater } = parts;
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
${renderHydrater('MainHeader', {})}
<main class="flex flex-1 flex-col">${parts.main}</main>
<footer class="container border-t border-gray-100 py-6 text-sm text-gray-500"><nav class="flex items-center gap-6">${renderHydrater('ThemeSwitcher', { theme: 'system' })}<a href="/privacy">Privacy</a></nav></footer>
</div>
<script>window.replica = ${JSON.stringify(parts.replica)}; import("/front/build/index.js");</script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
