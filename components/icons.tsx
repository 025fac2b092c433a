import type { ComponentChildren } from 'preact';

function Icon({ children, filled = false }: { children: ComponentChildren; filled?: boolean }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const SaveIcon = ({ filled }: { filled: boolean }) => (
  <Icon filled={filled}>
    <path d="M4 2.5h8a.5.5 0 0 1 .5.5v10.5L8 10.5l-4.5 3V3a.5.5 0 0 1 .5-.5Z" />
  </Icon>
);

export const WhyIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.3 6.2a1.75 1.75 0 1 1 2.4 1.7c-.5.2-.7.5-.7 1.1M8 11.3v.01" />
  </Icon>
);

export const CodeIcon = () => (
  <Icon>
    <path d="m5.5 4.5-3.5 3.5 3.5 3.5M10.500 4.5l3.5 3.5-3.5 3.5" />
  </Icon>
);

export const PageIcon = () => (
  <Icon>
    <path d="M6.500 9.500 13 3M9 3h4v4M11.500 9.500v3a.5.5 0 0 1-.5.5H3.500a.5.5 0 0 1-.5-.5V5a.5.5 0 0 1 .5-.5h3" />
  </Icon>
);

export const StarIcon = ({ filled }: { filled: boolean }) => (
  <Icon filled={filled}>
    <path d="m8 2 1.800 3.700 4.100.600-3 2.900.700 4L8 11.300l-3.600 1.900.700-4-3-2.900 4.100-.600Z" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);
