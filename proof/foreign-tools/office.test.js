import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, test } from 'node:test';
import JSONstat from 'jsonstat-toolkit';
import { SERVICES, ask, eventually } from './street.js';

const skip = spawnSync('soffice', ['--version']).error && 'no soffice here (on Debian: apt-get install libreoffice-calc-nogui)';
const folder = mkdtempSync(join(tmpdir(), 'office-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** LibreOffice's numbers for what a CSV file is written as: https://wiki.documentfoundation.org/Documentation/DevGuide/Spreadsheet_Documents */
const SEMICOLON = 59;
const WINDOWS_1252 = 1;
const UTF_8 = 76;
const BOKMAAL = 1044;
const csv = (charset, columns = '') => `Text - txt - csv (StarCalc):${SEMICOLON},34,${charset},1,${columns},${BOKMAAL},false,true,false`;

/** What LibreOffice makes of a file: opened as it is told, saved as a CSV file with what its cells show. */
function saved(name, bytes, charset, opened) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  execFileSync('soffice', [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    ...(opened ? [`--infilter=${opened}`] : []),
    '--convert-to',
    `csv:${csv(charset)}`,
    '--outdir',
    join(folder, 'saved'),
    file,
  ], { stdio: 'ignore' });
  return readFileSync(join(folder, 'saved', basename(name).replace(/\.\w+$/, '.csv')));
}

/** A sheet as somebody fills it in, with cells that know whether they are a text, a number or a day. */
function sheet(rows) {
  const cell = (value) => {
    if (typeof value === 'number') return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
    if (value instanceof Date) {
      return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${value.toISOString().slice(0, 10)}"/>`;
    }
    return `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  };
  const namespace = ([name, word = name]) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${word}:1.0"`;
  const namespaces = [['office'], ['table'], ['text'], ['style'], ['number', 'datastyle']].map(namespace).join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="shown" number:language="nb" number:country="NO"><number:day/><number:text>.</number:text><number:month/><number:text>.</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="shown"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Ark1">
${rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('\n')}
</table:table></office:spreadsheet></office:body></office:document>`;
}

/** What became of a file that is only tried. */
async function tried(type, body) {
  const sent = await ask('adoption-service', {
    method: 'POST',
    path: `/v1/imports?type=${type}&dryRun=true`,
    headers: { 'content-type': 'text/csv;charset=windows-1252' },
    body,
    scope: 'utbredt:reports.write',
  });
  assert.equal(sent.status, 202, JSON.stringify(sent.body));
  return eventually(async () => {
    const { body: now } = await ask('adoption-service', { path: `/v1/imports/${sent.body.id}`, scope: 'utbredt:reports.write' });
    assert.ok(['DONE', 'FAILED'].includes(now.state), now.state);
    return now;
  });
}

const template = async (type) =>
  (await ask('adoption-service', { path: `/v1/import-templates/${type}`, headers: { accept: 'text/csv' } })).body;

describe('LibreOffice', { skip }, () => {
  test('saves a sheet filled in by hand as a file that an import takes, noughts, thousands, comma, days and letters whole', async () => {
    const head = ['scheme', 'actor', 'serviceArea', 'service', 'role', 'month', 'volume', 'unit', 'statedAt', 'document', 'quote'];
    const used = ['helsestasjon', 'kjernejournal', 'CONSUMER', '2024-05'];
    const said = new Date('2024-06-03');
    const rows = [
      head,
      ['KOMNR', '4601', ...used, 1250, 'MESSAGES', said, 'nuit-2024-02-15', '«ÆØÅ» – er brukt'],
      ['KOMNR', '4601', ...used, '1 250,0', 'LOOK_UPS', '3.6.2024', 'nuit-2024-02-15', 'flere; «"sitat"»'],
      ['KOMNR', '0301', ...used, 1250, 'MESSAGES', said, '', ''],
    ];
    const file = saved('bruk.fods', sheet(rows), WINDOWS_1252);
    assert.ok(file.includes(Buffer.from(';1250;MESSAGES;03.06.2024;nuit-2024-02-15;\xabÆØÅ\xbb \x96 er brukt', 'latin1')), file.toString('latin1'));

    const { state, rows: read, causes } = await tried('usage', file);
    assert.deepEqual([state, read.read, read.recorded], ['DONE', 3, 2], JSON.stringify(causes));
    assert.deepEqual(causes.map(({ code, detail }) => [code, detail.includes('KOMNR:0301:helsestasjon')]), [['delegation-missing', true]]);
  });

  test('opens each template and saves it so that an import takes it, where the number of the actor is opened as text', async () => {
    for (const type of ['reports', 'usage', 'agreements']) {
      const opened = (await template(type)).replaceAll('0301', '4601');
      const { state, rows, causes } = await tried(type, saved(`${type}.csv`, opened, WINDOWS_1252, csv(UTF_8, '2/2')));
      assert.deepEqual([state, rows.read, rows.refused, causes], ['DONE', 1, 0, []], type);
    }
  });

  test('takes the nought of a number that is opened as a number, and the row is told that four digits would be right', async () => {
    const file = saved('reports-number.csv', await template('reports'), WINDOWS_1252, csv(UTF_8));
    const { rows, causes } = await tried('reports', file);
    assert.equal(rows.refused, 1);
    assert.deepEqual(
      causes.map(({ code, field, expected, firstRows }) => [code, field, expected, firstRows]),
      [['municipality-number-form', 'actor', '4 digits', [2]]],
    );
  });

  test('reads a workbook of the statistics bank with the right values under the right labels', async () => {
    const picked =
      '/pxwebapi/v2/tables/utbredelse/data?valueCodes[Tjeneste]=kjernejournal,digihelsestasjon&valueCodes[Rolle]=CONSUMER&valueCodes[Gruppe]=helsestasjon,kommune' +
      '&codelist[Region]=vs_hele-landet&valueCodes[Region]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(2)';
    const get = (format) => fetch(`${SERVICES['reporting-service']}${picked}&outputFormat=${format}`);
    const data = JSONstat(await (await get('json-stat2')).json());
    const workbook = Buffer.from(await (await get('xlsx')).arrayBuffer());
    const lines = saved('banken.xlsx', workbook, UTF_8).toString('utf8').trim().split('\n').map((line) => line.split(';'));
    const [contents, times, ...rows] = lines;
    const labels = (name) => data.Dimension(name).Category().map(({ label }) => label);
    const code = (name, label) => data.Dimension(name).id[labels(name).indexOf(label)];
    const read = rows
      .slice(0, data.n / (labels('ContentsCode').length * labels('Tid').length))
      .flatMap(([service, role, group, region, ...values]) =>
        values.map((value, at) => {
          const cell = data.Data({
            Tjeneste: code('Tjeneste', service),
            Rolle: code('Rolle', role),
            Gruppe: code('Gruppe', group),
            Region: code('Region', region),
            ContentsCode: code('ContentsCode', contents[at + 4]),
            Tid: times[at + 4],
          });
          return { shown: value.replace(',', '.'), answered: String(cell.value ?? cell.status) };
        }),
      );
    assert.equal(read.length, data.n);
    assert.ok(read.some(({ shown }) => /^\d+\.\d+$/.test(shown)) && read.some(({ shown }) => shown === '..'));
    for (const { shown, answered } of read) assert.equal(shown, answered);
  });
});
