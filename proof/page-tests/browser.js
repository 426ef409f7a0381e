import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const AXE = require.resolve('axe-core/axe.min.js');

export const BASE = process.env.UTBREDT_PAGE ?? 'http://localhost:8083';
const PICTURES = process.env.UTBREDT_PICTURES ?? 'target/pictures';

/** Milliseconds, only against hanging: a busy machine takes long to start a browser and to show a page. */
const PATIENCE = 300_000;

/** Debian's Chromium, told to keep to this machine. */
export function launch() {
  return chromium.launch({
    timeout: PATIENCE,
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What nobody waits for any more, for the page that asked was left, is no fault. */
const letGo = (request) => request.failure()?.errorText === 'net::ERR_ABORTED';

/** What follows the view, which has no end. */
export const follows = (request) => request.url().endsWith('/api/reporting/v1/live');

/** A service too busy at first that answers when it is asked again has kept somebody waiting, and that is no fault either. */
function answered(response, faults) {
  if (!response.ok()) return;
  const waited = faults.findIndex((fault) => fault.includes('status of 503') && fault.endsWith(`(${response.url()})`));
  if (waited >= 0) faults.splice(waited, 1);
}

/** A page that remembers what went wrong on it. */
export async function open(browser, path, { width = 1280, height = 900, media } = {}) {
  const context = await browser.newContext({ viewport: { width, height } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && faults.push(`${message.text()} (${message.location().url})`),
  );
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('requestfailed', (request) => letGo(request) || faults.push(`${request.url()} failed`));
  page.on('response', (answer) => answered(answer, faults));
  if (media) await page.emulateMedia({ media });
  const response = await page.goto(BASE + path);
  return { page, faults, response, close: () => context.close() };
}

/** What axe finds wrong for people who see, hear or point differently (WCAG 2.1 A and AA). */
export async function violations(page) {
  // evaluated, not added as a script: the page's own policy stays in force
  await page.evaluate(readFileSync(AXE, 'utf8'));
  const result = await page.evaluate(() =>
    globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }),
  );
  return result.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

export async function picture(page, name) {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: false });
}
