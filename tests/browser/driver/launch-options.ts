export interface LaunchOptions {
  /** The unpacked extension, such as `.output/chrome-mv3`. */
  readonly extensionPath?: string;
  readonly headless?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Where Chromium keeps its profile; what is there is left there. */
  readonly profilePath?: string;
  /** What the browser says of the desktop's colour scheme. */
  readonly dark?: boolean;
}
