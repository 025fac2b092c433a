import type { Component } from 'svelte';
import { render } from 'svelte/server';

import { ISLANDS } from './islands.ts';

export function renderIsland(name: string, props: object): string {
  return render(ISLANDS[name] as Component, { props }).body;
}
