// What a reader waits for, in a real browser, on a product that runs: npm run measure. Prints figures, judges none.
// Some of it: npm run measure -- first redraw day arriving
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ARRIVING, sender } from './measure.reports.js';
import { BASE, launch } from './browser.js';

const { values: asked, positionals: parts } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '10' },
    redraws: { type: 'string', default: '40' },
    probes: { type: 'string', default: '25' },
    updates: { type: 'string', default: '500' },
  },
});
const many = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, Number(value)]));

const sorted = (all) => [...all].sort((one, other) => one - other);
const quantile = (all, share) => sorted(all)[Math.max(0, Math.ceil(all.length * share) - 1)];
const ms = (value) => `${Math.round(value).toLocaleString('en-GB')} ms`;
const spread = (all) => `${ms(quantile(all, 0.5))} | ${ms(Math.min(...all))} – ${ms(Math.max(...all))} | ${all.length}`;
const tell = (what, figures) => console.log(`| ${what} | ${figures} |`);

/** When the first figure stood on the page, in milliseconds since it was asked for; kept in the page as it begins. */
const markFirstFigure = () => {
  new MutationObserver((_, watching) => {
    if (!document.querySelector('a.cell')) return;
    watching.disconnect();
    requestAnimationFrame(() => requestAnimationFrame((at) => (globalThis.firstFigure = at)));
  }).observe(document, { childList: true, subtree: true });
};

async function firstPage(browser) {
  const [cold, warm] = [[], []];
  for (let round = 0; round < many.rounds; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(markFirstFigure);
    for (const times of [cold, warm]) {
      await page.goto(BASE);
      times.push(await page.waitForFunction(() => globalThis.firstFigure).then((found) => found.jsonValue()));
    }
    await context.close();
  }
  tell('first figure of the front page, empty cache', spread(cold));
  tell('the same, what was fetched before is held', spread(warm));
}

async function redraw(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${BASE}/tjeneste/kjernejournal/kommune?direkte=av`);
  const turn = page.locator('[data-picture=kart] button[aria-pressed]').first();
  await turn.waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  const times = await turn.evaluate(async (button, redraws) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const taken = [];
    for (let redrawn = 0; redrawn < redraws; redrawn += 1) {
      const [began, before] = [performance.now(), button.getAttribute('aria-pressed')];
      button.click();
      while (button.getAttribute('aria-pressed') === before) await frame();
      await frame();
      taken.push(performance.now() - began);
    }
    return taken;
  }, many.redraws);
  await page.close();
  tell('356 tiles of the map drawn anew after a click, to the frame after', spread(times));
}

/** The longest the page stood still, frame to frame, since it was last asked. */
const watchFrames = () => {
  globalThis.still = 0;
  let before = performance.now();
  const look = (now) => {
    globalThis.still = Math.max(globalThis.still, now - before);
    before = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

async function arriving(browser, rate) {
  const send = await sender();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchFrames);
  await page.goto(BASE + ARRIVING.page);
  const counted = page.locator('.figure .strong');
  await counted.waitFor();
  const load = send.load(rate);
  await load.warm();
  await page.evaluate(() => (globalThis.still = 0));
  const times = [];
  for (let probe = 0; probe < many.probes; probe += 1) {
    const before = await counted.innerText();
    const began = performance.now();
    await send.probe();
    await page.waitForFunction((text) => document.querySelector('.figure .strong').innerText !== text, before, {
      timeout: 120_000,
    });
    times.push(performance.now() - began);
  }
  const still = await page.evaluate(() => globalThis.still);
  const { sent, seconds, refused } = await load.end();
  await page.close();
  tell(`a report sent to the figure on the page, ${rate} others a second, p50`, `${ms(quantile(times, 0.5))} | | ${times.length}`);
  tell('the same, p95', `${ms(quantile(times, 0.95))} | … ${ms(Math.max(...times))} | ${times.length}`);
  tell('the longest time between two frames of the page meanwhile', `${ms(still)} | | 1`);
  tell('reports sent meanwhile', `${Math.round(sent / seconds)}/s | ${refused} not taken | 1`);
}

/** Answers of the front page's matrix that differ each time, as if a report had come; and the line that says so, in our hands. */
async function moving(page) {
  let told;
  let update = 0;
  let answered = 0;
  await page.route('**/api/reporting/v1/coverage/matrix*', async (route) => {
    told ??= await (await route.fetch()).json();
    const next = structuredClone(told);
    next.rows.forEach((row, at) =>
      row.cells.forEach((cell) => {
        if (cell.figure) cell.figure.numerator = (cell.figure.numerator + update + at) % (cell.figure.denominator + 1);
        if (cell.figure?.sharePercent != null) cell.figure.sharePercent = (update * 7 + at) % 101;
      }),
    );
    await route.fulfill({ json: next });
    answered += 1;
  });
  await page.clock.install();
  await page.addInitScript(() => {
    globalThis.EventSource = class extends EventTarget {
      constructor() {
        super();
        globalThis.line = this;
      }
      close() {}
    };
  });
  const say = (id) =>
    page.evaluate((now) => globalThis.line.dispatchEvent(new MessageEvent('position', { lastEventId: now })), `${id}`);
  return async () => {
    // the first is where the view stood when the page was drawn
    if (update === 0) await say(0);
    update += 1;
    const before = answered;
    await say(update);
    while (answered === before) await page.clock.runFor(1_000);
  };
}

async function openAllDay(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const update = await moving(page);
  await page.goto(BASE);
  await page.locator('a.cell').first().waitFor();
  const weigh = async () => {
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const settle = Math.ceil(many.updates / 10);
  for (let done = 0; done < settle; done += 1) await update();
  const before = await weigh();
  for (let done = settle; done < many.updates; done += 1) await update();
  const after = await weigh();
  await page.close();
  const MB = 1_000_000;
  const heap = [before, after].map((each) => (each.JSHeapUsedSize / MB).toFixed(2));
  tell(`heap after ${settle} and after ${many.updates} updates of the front page`, `${heap.join(' → ')} MB | | 1`);
  tell('nodes', `${before.Nodes} → ${after.Nodes} | | 1`);
  tell('listeners', `${before.JSEventListeners} → ${after.JSEventListeners} | | 1`);
}

const browser = await launch();
try {
  console.log('| Figure | Median | Least – greatest | Times |\n|---|--:|--:|--:|');
  const wanted = (part) => parts.length === 0 || parts.includes(part);
  if (wanted('first')) await firstPage(browser);
  if (wanted('redraw')) await redraw(browser);
  if (wanted('day')) await openAllDay(browser);
  if (wanted('arriving')) for (const rate of [200, 1_000]) await arriving(browser, rate);
  const day = new Date().toISOString().slice(0, 10);
  console.log(`\n${day}, ${cpus().length} cores, ${cpus()[0].model}, ${browser.version()}, Node ${process.version}`);
} finally {
  await browser.close();
}
