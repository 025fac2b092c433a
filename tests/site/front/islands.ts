import DailyPapers from './DailyPapers.svelte';
import MainHeader from './MainHeader.svelte';
import PaperContent from './PaperContent.svelte';
import ThemeSwitcher from './ThemeSwitcher.svelte';
import UpvoteControl from './UpvoteControl.svelte';

/** The site's own names, as they stand in `data-target`. */
export const ISLANDS: Readonly<Record<string, unknown>> = {
  DailyPapers,
  MainHeader,
  PaperContent,
  ThemeSwitcher,
  UpvoteControl,
};
