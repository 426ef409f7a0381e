// What Prometheus itself says of targets, rules and the dashboards' expressions. Nothing but Node's own library.
//   node prometheus.mjs ADDRESS DASHBOARD...
// Exit code 0 when every target is up, every rule can be reckoned and every expression read.
import {readFileSync} from 'node:fs';

const [address, ...dashboards] = process.argv.slice(2);
const faults = [];

async function ask(path, parameters = {}) {
  const answer = await fetch(`${address}/api/v1/${path}?${new URLSearchParams(parameters)}`);
  const said = await answer.json();
  if (said.status !== 'success') throw new Error(said.error);
  return said.data;
}

function expressions(node) {
  if (typeof node !== 'object' || node === null) return [];
  const own = typeof node.expr === 'string' ? [node.expr] : [];
  return own.concat(Object.values(node).flatMap(expressions));
}

const asked = expression => expression
  .replaceAll(/\$__(rate_)?interval/g, '1m').replaceAll('$__range', '5m').replaceAll(/\$\{?\w+(:\w+)?\}?/g, '.*');

const targets = (await ask('targets')).activeTargets;
targets.filter(target => target.health !== 'up').forEach(target => faults.push(`${target.scrapeUrl} ${target.lastError}`));
const rules = (await ask('rules')).groups.flatMap(group => group.rules);
rules.filter(rule => rule.health !== 'ok').forEach(rule => faults.push(`${rule.name} ${rule.lastError}`));
const all = dashboards.flatMap(file => expressions(JSON.parse(readFileSync(file, 'utf8'))));
let silent = 0;
for (const expression of all) {
  try {
    if ((await ask('query', {query: asked(expression)})).result.length === 0) silent++;
  } catch (unreadable) {
    faults.push(`${expression}: ${unreadable.message}`);
  }
}
const firing = rules.filter(rule => rule.state === 'firing').map(rule => rule.name);
console.log(`${targets.length} targets, ${rules.length} rules (firing: ${firing.join(', ') || 'none'}), `
  + `${all.length} expressions of dashboards, ${silent} of them without an answer yet`);
if (targets.length === 0 || rules.length === 0) faults.push('nothing is watched');
faults.forEach(fault => console.log('NOT AS IT SHOULD BE', fault));
process.exit(faults.length === 0 ? 0 : 1);
