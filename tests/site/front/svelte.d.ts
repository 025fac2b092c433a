// One source, two compilers: each entry casts to its own Svelte's component type.
declare module '*.svelte' {
  const component: unknown;
  export default component;
}
