import { ISLANDS } from './islands.ts';

interface ServerComponent {
  render(props: object): { readonly html: string };
}

export function renderIsland(name: string, props: object): string {
  return (ISLANDS[name] as ServerComponent).render(props).html;
}
