export function provideBrowsers(names: readonly ('chromium' | 'firefox')[]): boolean;
