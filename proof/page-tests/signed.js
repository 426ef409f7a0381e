import { BASE, open } from './browser.js';

/** On a page, signed in as one of the local organisations and back where one began. */
export async function signedIn(browser, who, path, size = { width: 1440 }) {
  const opened = await open(browser, path, size);
  const { page } = opened;
  await page.locator('.tools a.ds-button').click();
  await page.getByRole('link', { name: who }).click();
  await page.waitForURL(BASE + path);
  await page.getByRole('navigation', { name: 'Innlogget' }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}
