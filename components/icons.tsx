interface Props {
  readonly filled?: boolean;
}

/** Lines and fills are in the stylesheet: a page of 100 strips makes 400 of these. */
const draw =
  (path: string) =>
  ({ filled = false }: Props) => (
    <svg class={filled ? 'icon filled' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );

export const SaveIcon = draw('M4 2.5h8a.5.5 0 0 1 .5.5v10.5L8 10.5l-4.5 3V3a.5.5 0 0 1 .5-.5Z');
export const WhyIcon = draw(
  'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.3 6.2a1.75 1.75 0 1 1 2.4 1.7c-.5.2-.7.5-.7 1.1M8 11.3v.01',
);
export const CodeIcon = draw('m5.5 4.5-3.5 3.5 3.5 3.5M10.500 4.5l3.5 3.5-3.5 3.5');
export const PageIcon = draw(
  'M6.500 9.500 13 3M9 3h4v4M11.500 9.500v3a.5.5 0 0 1-.5.5H3.500a.5.5 0 0 1-.5-.5V5a.5.5 0 0 1 .5-.5h3',
);
export const StarIcon = draw(
  'm8 2 1.800 3.700 4.100.600-3 2.900.700 4L8 11.300l-3.600 1.900.700-4-3-2.900 4.100-.600Z',
);
export const CloseIcon = draw('m4 4 8 8M12 4l-8 8');
