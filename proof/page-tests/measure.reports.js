import { BASE } from './browser.js';

const ADOPTION = process.env.UTBREDT_ADOPTION ?? 'http://localhost:8082';
const ISSUER = process.env.UTBREDT_ISSUER ?? 'http://127.0.0.1:8090';

/** The page whose figure counts what is sent, and what it counts. */
export const ARRIVING = { page: '/tjeneste/digihelsestasjon/helsestasjon?minst=i-bruk', service: 'digihelsestasjon' };

const OWN = `${process.pid}-${process.hrtime.bigint()}`;
const TICK = 100;
const AT_ONCE = 8;
const WARM = 5_000;

async function token() {
  const answer = await fetch(`${ISSUER}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'operator-local',
      client_secret: 'local-only-operator-local',
      scope: 'utbredt:reports.write',
    }),
  });
  return (await answer.json()).access_token;
}

let numbered = 0;
const report = (municipality, stage) => ({
  specversion: '1.0',
  type: 'no.utbredt.adoption.reported.v1',
  id: `measured-${OWN}-${(numbered += 1)}`,
  source: 'urn:utbredt:client:operator-local:measured',
  data: {
    actor: { scheme: 'KOMNR', value: municipality, serviceArea: 'helsestasjon' },
    service: ARRIVING.service,
    role: 'CONSUMER',
    stage,
    validFrom: { date: '2024-01-15', basis: 'STARTED' },
    statedAt: '2024-02-01',
  },
});

/** Sends reports as the operator: one that the page's figure counts at a time, and many others beside. */
export async function sender() {
  const bearer = `Bearer ${await token()}`;
  const post = async (reports) => {
    const answer = await fetch(`${ADOPTION}/v1/reports`, {
      method: 'POST',
      headers: { Authorization: bearer, 'Content-Type': 'application/cloudevents-batch+json' },
      body: JSON.stringify(reports),
    });
    await answer.text();
    return answer.ok;
  };
  const map = `${BASE}/api/reporting/v1/coverage/map?service=${ARRIVING.service}&group=helsestasjon&stage=IN_USE`;
  const { municipalities } = await (await fetch(map)).json();
  const silent = municipalities.filter(({ stage }) => stage === 'UNKNOWN').map(({ number }) => number);
  const beside = silent.splice(0, 20);

  return {
    async probe() {
      while (silent.length > 0) if (await post([report(silent.pop(), 'IN_USE')])) return;
      throw new Error('every municipality has been told of: begin with --fresh');
    },
    /** Others of whom the page's figure counts nothing: they are said to prepare, again and again. */
    load(rate) {
      const began = performance.now();
      const each = (rate * TICK) / 1_000;
      let [begun, sent, refused, waiting] = [0, 0, 0, 0];
      const ticking = setInterval(() => {
        const due = ((performance.now() - began) * rate) / 1_000 - begun;
        if (waiting >= AT_ONCE || due < each) return;
        waiting += 1;
        begun += each;
        const reports = Array.from({ length: each }, (_, at) => report(beside[at % beside.length], 'PREPARING'));
        void post(reports)
          .catch(() => false)
          .then((taken) => {
            waiting -= 1;
            if (taken) sent += each;
            else refused += each;
          });
      }, TICK / 4);
      return {
        warm: () => new Promise((done) => setTimeout(done, WARM)),
        end: async () => {
          clearInterval(ticking);
          return { sent, refused, seconds: (performance.now() - began) / 1_000 };
        },
      };
    },
  };
}
