import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly {
    readonly id: T;
    readonly label: string;
    readonly panel: ComponentChildren;
  }[];
  readonly current: T;
  readonly onSelect: (id: T) => void;
}

/** Tabs with the arrow keys; a panel is drawn when it is first shown, and then keeps what is written in it. */
export function Tabs<T extends string>({ label, tabs, current, onSelect }: Props<T>) {
  const base = useId();
  // Drawn all at once, long lists in tabs that nobody looks at would hold up the one that is shown.
  const drawn = useRef(new Set<T>());
  drawn.current.add(current);
  const at = tabs.findIndex(({ id }) => id === current);

  function move(event: KeyboardEvent & { currentTarget: HTMLElement }) {
    const target = keyTarget(event.key, at, tabs.length);
    const next = target === undefined ? undefined : tabs[target];
    if (target === undefined || next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" tabIndex={-1} aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${base}-${tab.id}-tab`}
            type="button"
            role="tab"
            data-tab={tab.id}
            aria-selected={tab.id === current}
            aria-controls={`${base}-${tab.id}`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          id={`${base}-${tab.id}`}
          class="tabpanel"
          data-tab-panel={tab.id}
          role="tabpanel"
          aria-labelledby={`${base}-${tab.id}-tab`}
          hidden={tab.id !== current}
        >
          {drawn.current.has(tab.id) && tab.panel}
        </div>
      ))}
    </>
  );
}

function keyTarget(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
