import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import JSONstat from 'jsonstat-toolkit';
import { SERVICES, ask } from './street.js';

const BANK = '/pxwebapi/v2';
const PICKED = 'valueCodes[Rolle]=CONSUMER&valueCodes[Gruppe]=kommune';

/** What jsonstat-toolkit makes of an answer. */
async function dataset(path) {
  const answer = await ask('reporting-service', { path: BANK + path });
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  const read = JSONstat(answer.body);
  assert.equal(read.class, 'dataset');
  return read;
}

/** What the coverage itself answers, of the same day. */
async function coverage(service, date, cut) {
  const query = new URLSearchParams({ service, group: 'kommune', date, cut });
  return (await ask('reporting-service', { path: `/v1/coverage?${query}` })).body.cells;
}

describe('the statistics bank, read by jsonstat-toolkit', () => {
  test('tells of every table which variables it has, time and contents among them', async () => {
    const { tables } = (await ask('reporting-service', { path: `${BANK}/tables?lang=en` })).body;
    assert.ok(tables.length >= 6);
    for (const table of tables) {
      const link = table.links.find((each) => each.rel === 'metadata').href;
      const read = JSONstat(await (await fetch(link)).json());

      assert.equal(read.role.metric.length, 1);
      assert.equal(read.role.time.length, 1);
      assert.equal(read.Dimension('Tid').id.at(-1), table.lastPeriod);
      assert.deepEqual(read.id.map((each) => read.Dimension(each).label), table.variableNames);
    }
  });

  test('answers whoever asks nothing of any table, one cell for each place, in both languages', async () => {
    const { tables } = (await ask('reporting-service', { path: `${BANK}/tables` })).body;
    for (const { id } of tables) {
      const [norwegian, english] = await Promise.all(
        ['no', 'en'].map((lang) => dataset(`/tables/${id}/data?lang=${lang}`)),
      );
      assert.equal(norwegian.n, norwegian.size.reduce((product, each) => product * each, 1));
      assert.deepEqual(norwegian.value, english.value);
      assert.notEqual(norwegian.label, english.label);
      for (const each of norwegian.Data()) {
        assert.ok(each.value === null ? ['.', '..', ':'].includes(each.status) : each.status === null);
      }
    }
  });

  test('has targets and milestones as the progress of their initiative has them', async () => {
    const [target, milestone] = await Promise.all(
      [
        '/tables/maloppnaelse/data?valueCodes[Mal]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(1)',
        '/tables/milepaler/data?valueCodes[Milepal]=*&valueCodes[Status]=*&valueCodes[ContentsCode]=Antall&valueCodes[Tid]=top(1)',
      ].map(dataset),
    );
    const [year, month] = target.Dimension('Tid').id[0].split('M').map(Number);
    const date = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    const asked = new Set(target.Dimension('Mal').id.map((code) => code.split('/')[0]));
    for (const initiative of asked) {
      const { body } = await ask('reporting-service', {
        path: `/v1/initiatives/${encodeURIComponent(initiative)}/progress?date=${date}`,
      });
      for (const each of body.targets) {
        for (const step of each.steps) {
          const at = (content) => target.Data({ Mal: `${initiative}/${each.id}/${step.id}`, ContentsCode: content }).value;
          assert.equal(at('KravAntall'), step.needed ?? null);
          assert.equal(at('ManglerHoyst'), step.gapAtMost ?? null);
        }
      }
      for (const { id, state } of body.milestones) {
        const at = (status) => milestone.Data({ Milepal: `${initiative}/${id}`, Status: status }).value;
        assert.equal(at(state), 1);
        assert.equal(at('ALLE'), 1);
      }
    }
  });

  test('has the figures of the coverage under the names of their areas', async () => {
    const read = await dataset(
      `/tables/utbredelse/data?lang=no&valueCodes[Tjeneste]=kjernejournal&${PICKED}` +
        '&codelist[Region]=vs_fylker&valueCodes[Region]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=2022M12',
    );
    const cells = await coverage('kjernejournal', '2022-12-31', 'county');
    const counties = cells.filter((cell) => cell.area.code && cell.state === 'KNOWN');

    assert.ok(counties.length >= 10);
    for (const { area, figure } of counties) {
      const at = (content) => read.Data({ Region: area.code, ContentsCode: content });
      const named = read.Dimension('Region').Category(area.code).label;
      assert.ok(named.startsWith(area.name.split(' ')[0]), `${named} is not ${area.name}`);
      assert.equal(at('Nevner').value, figure.denominator);
      assert.equal(at('Ukjent').value, figure.unknown);
      assert.equal(at('Nedre').value, figure.lowerBound);
      assert.equal(at('Ovre').value, figure.upperBound);
      assert.equal(at('Andel').value, figure.sharePercent);
      assert.equal(at('Andel').status ?? null, figure.sharePercent === null ? '..' : null);
    }
  });

  test('has one unit for each of its contents', async () => {
    const read = await dataset('/tables/utbredelse/metadata?lang=en');
    const contents = read.Dimension('ContentsCode');
    assert.equal(contents.Category('Andel').unit.base, 'per cent');
    assert.equal(contents.Category('Andel').unit.decimals, 1);
    assert.equal(contents.Category('Antall').unit.decimals, 0);
  });

  test('has stages that sum to the group', async () => {
    const read = await dataset(
      `/tables/trinn/data?valueCodes[Tjeneste]=kjernejournal&${PICKED}` +
        '&valueCodes[Trinn]=*&valueCodes[ContentsCode]=Antall&valueCodes[Tid]=top(1)',
    );
    const [all, ...stages] = read.Data().map((each) => each.value);
    assert.ok(all > 300);
    assert.equal(stages.reduce((sum, each) => sum + each, 0), all);
  });

  test('gives the default selection to who asks for nothing, and again when it is posted', async () => {
    const path = `${BANK}/tables/utbredelse`;
    const usual = await ask('reporting-service', { path: `${path}/defaultselection` });
    const got = await ask('reporting-service', { path: `${path}/data` });
    const posted = await ask('reporting-service', {
      method: 'POST',
      path: `${path}/data`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(usual.body),
    });
    assert.equal(posted.status, 200);
    assert.deepEqual(posted.body.value, got.body.value);
    assert.equal(got.body.value.length, got.body.size.reduce((product, each) => product * each, 1));
  });

  test('answers a saved query under the address it was given, with the newest month there is', async () => {
    const wanted = { Tjeneste: 'kjernejournal', Rolle: 'CONSUMER', Gruppe: 'kommune', ContentsCode: 'Antall', Tid: 'top(1)' };
    const saved = await ask('reporting-service', {
      method: 'POST',
      path: `${BANK}/savedqueries`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        tableId: 'utbredelse',
        language: 'en',
        outputFormat: 'json-stat2',
        selection: {
          selection: Object.entries(wanted).map(([variableCode, code]) => ({ variableCode, valueCodes: [code] })),
        },
      }),
    });
    assert.equal(saved.status, 201);
    const data = saved.body.links.find((each) => each.rel === 'data').href;
    const read = JSONstat(await (await fetch(data)).json());
    const { tables } = (await ask('reporting-service', { path: `${BANK}/tables` })).body;
    assert.deepEqual(read.Dimension('Tid').id, [tables[0].lastPeriod]);
    assert.equal(read.value.length, 1);
  });

  test('says in its own words what is wrong', async () => {
    const answer = await fetch(`${SERVICES['reporting-service']}${BANK}/tables/utbredelse/data?valueCodes[Nosuch]=1`);
    assert.equal(answer.status, 400);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    assert.deepEqual((await answer.json()).title, 'Non-existent variable');
  });
});
