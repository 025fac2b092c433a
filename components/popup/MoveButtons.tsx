import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly index: number;
  readonly count: number;
  readonly upLabel: string;
  readonly downLabel: string;
  readonly onMove: (to: number) => void;
}

/** Move an entry up and down its list; the focus goes with it. */
export function MoveButtons({ index, count, upLabel, downLabel, onMove }: Props) {
  const pressed = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What moves an element in the page takes the focus from it.
    pressed.current?.focus();
    pressed.current = null;
  }, [index]);
  const moves = [
    { action: 'up', sign: '↑', label: upLabel, to: index - 1 },
    { action: 'down', sign: '↓', label: downLabel, to: index + 1 },
  ];
  return (
    <>
      {moves.map(({ action, sign, label, to }) => {
        // Not disabled, or the focus would be lost at either end.
        const isEnd = to < 0 || to >= count;
        return (
          <button
            key={action}
            type="button"
            class="link move"
            data-action={action}
            aria-label={label}
            aria-disabled={isEnd}
            onClick={({ currentTarget }) => {
              if (isEnd) return;
              pressed.current = currentTarget;
              onMove(to);
            }}
          >
            {sign}
          </button>
        );
      })}
    </>
  );
}
