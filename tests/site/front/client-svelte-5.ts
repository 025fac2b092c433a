import { hydrate } from 'svelte';
import type { Component } from 'svelte';

import { hydrateIslands } from './hydrate-islands.ts';

hydrateIslands((component, target, props) => {
  hydrate(component as Component, { target, props });
});
