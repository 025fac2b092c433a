import { type Component, hydrate } from 'svelte';

import { hydrateIslands } from './hydrate-islands.ts';

hydrateIslands((component, target, props) => {
  hydrate(component as Component, { target, props });
});
