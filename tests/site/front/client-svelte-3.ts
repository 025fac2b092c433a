import type { ComponentType } from 'svelte-3';

import { hydrateIslands } from './hydrate-islands.ts';

hydrateIslands((component, target, props) => {
  const Component = component as ComponentType;
  void new Component({ target, props, hydrate: true });
});
