import browser from 'webextension-polyfill';

// White on this blue has a contrast of 6.7, and both stand out from light and dark toolbars.
const BACKGROUND = '#1d4ed8';
const TEXT = '#ffffff';

/** Shows a number on the extension's icon for this tab, until the tab goes to another page; none for 0. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
  await browser.action.setBadgeTextColor({ tabId, color: TEXT });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}
