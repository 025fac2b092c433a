import { ICON_PATHS } from './icon-paths.ts';
import type { IconName } from './icon-paths.ts';

/** An icon; lines and fills are in the stylesheet. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
