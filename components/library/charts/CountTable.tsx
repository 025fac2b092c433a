import type { ComponentChild } from 'preact';

interface Props {
  readonly caption: string;
  /** What the first column holds. */
  readonly corner: string;
  readonly columns: readonly {
    readonly name: ComponentChild;
    readonly counts: readonly number[];
  }[];
  /** The first day of each row's span, the oldest first. */
  readonly days: readonly string[];
  readonly describeDay: (day: string) => string;
}

/** Counts by span of time, the newest first. */
export function CountTable({ caption, corner, columns, days, describeDay }: Props) {
  return (
    // Keys scroll what has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="count-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        {/* The heading says the same to those who see it. */}
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ name }, place) => (
              <th key={place} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days
            .map((day, place) => (
              <tr key={day}>
                <th scope="row">
                  <time dateTime={day}>{describeDay(day)}</time>
                </th>
                {columns.map(({ counts }, column) => (
                  <td key={column}>{counts[place]}</td>
                ))}
              </tr>
            ))
            .toReversed()}
        </tbody>
      </table>
    </div>
  );
}
