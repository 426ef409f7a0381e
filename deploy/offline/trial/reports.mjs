// Reports through the published doors. Nothing but Node's own library.
//   node reports.mjs load SECONDS RATE FILE   sends, and writes those that were acknowledged to FILE
//   node reports.mjs again FILE               sends those of FILE again: each must be a duplicate
// DOORS and ISSUER are addresses, doors with commas between. Exit code 0 when everything was as it should be.
import {randomUUID} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';

const doors = process.env.DOORS.split(',');
const run = randomUUID().slice(0, 8);
const stages = ['IN_USE', 'PILOTING'];
const tally = {};
const odd = [];
const times = [];

const count = word => { tally[word] = (tally[word] ?? 0) + 1; };
const two = number => String(number).padStart(2, '0');
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

async function token() {
  const answer = await fetch(`${process.env.ISSUER}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials', client_id: 'cgm-local', client_secret: 'local-only-cgm-local', scope: 'utbredt:reports.write',
    }),
  });
  return (await answer.json()).access_token;
}

function report(number) {
  return {
    specversion: '1.0', id: `${run}-${number}`, source: 'urn:utbredt:client:cgm-local:load',
    type: 'no.utbredt.adoption.reported.v1', datacontenttype: 'application/json',
    data: {
      actor: {scheme: 'ENH', value: '964338531', serviceArea: 'helsestasjon'}, service: 'digihelsestasjon', role: 'CONSUMER',
      stage: stages[number % 2], validFrom: {date: `2022-${two(1 + number % 12)}-${two(1 + number % 28)}`, basis: 'STARTED'},
      statedAt: '2023-01-15',
    },
  };
}

// The results, or none when no answer came: then nothing was promised.
async function send(batch, door, bearer) {
  const begun = Date.now();
  try {
    const answer = await fetch(`${door}/v1/reports`, {
      method: 'POST', body: JSON.stringify(batch), signal: AbortSignal.timeout(30_000),
      headers: {authorization: `Bearer ${bearer}`, 'content-type': 'application/cloudevents-batch+json', prefer: 'wait=5'},
    });
    count(answer.status);
    const said = await answer.json();
    if (!said.results && answer.status < 500) odd.push(said);
    return said.results ?? [];
  } catch (gone) {
    count(gone.cause?.code ?? gone.name);
    return [];
  } finally {
    times.push(Date.now() - begun);
  }
}

async function load(seconds, rate, file) {
  const bearer = await token();
  const acknowledged = [];
  const sending = [];
  const begun = Date.now();
  let number = 0;
  while (Date.now() - begun < seconds * 1000) {
    const batch = Array.from({length: 10}, () => report(number++));
    sending.push(send(batch, doors[sending.length % doors.length], bearer).then(results => results.forEach((result, i) => {
      count(result.status);
      if (['recorded', 'received', 'duplicate', 'conflict'].includes(result.status)) acknowledged.push(batch[i]);
      else if (result.status !== 'unavailable') odd.push(result);
    })));
    await pause(Math.max(0, begun + number / rate * 1000 - Date.now()));
  }
  await Promise.all(sending);
  writeFileSync(file, JSON.stringify(acknowledged));
  times.sort((one, other) => one - other);
  const share = part => times[Math.floor((times.length - 1) * part)];
  console.log(`sent ${number}, acknowledged ${acknowledged.length}, p50 ${share(0.5)} ms, p95 ${share(0.95)} ms,`, tally);
  return odd.length === 0 && acknowledged.length > 0;
}

async function again(file) {
  const bearer = await token();
  const reports = JSON.parse(readFileSync(file, 'utf8'));
  for (let from = 0; from < reports.length; from += 50) {
    let left = reports.slice(from, from + 50);
    for (let tries = 0; left.length > 0 && tries < 20; tries++) {
      const results = await send(left, doors[0], bearer);
      results.filter(result => !['received', 'unavailable'].includes(result.status)).forEach(result => count(result.status));
      left = left.filter((_, i) => ['received', 'unavailable', undefined].includes(results[i]?.status));
      if (left.length > 0) await pause(500);
    }
  }
  console.log(`sent again ${reports.length},`, tally);
  return tally.duplicate === reports.length;
}

const [command, ...words] = process.argv.slice(2);
const well = command === 'load' ? await load(Number(words[0]), Number(words[1]), words[2]) : await again(words[0]);
odd.slice(0, 12).forEach(each => console.log('NOT EXPECTED', JSON.stringify(each).slice(0, 500)));
process.exit(well ? 0 : 1);
