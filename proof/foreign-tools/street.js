/** The running services, found by the environment; without it, where ./run puts them. */
import { readFileSync } from 'node:fs';

const { env } = process;

export const SERVICES = {
  'initiative-service': env.UTBREDT_INITIATIVE ?? 'http://localhost:8081',
  'adoption-service': env.UTBREDT_ADOPTION ?? 'http://localhost:8082',
  'reporting-service': env.UTBREDT_REPORTING ?? 'http://localhost:8083',
};
export const ISSUER = env.UTBREDT_ISSUER ?? 'http://127.0.0.1:8090';
export const BROKERS = env.UTBREDT_BROKERS ?? '127.0.0.1:9092';

export const CONTRACT = new URL('../../event-contract/src/main/resources/', import.meta.url);

export function read(path, base = import.meta.url) {
  return readFileSync(new URL(path, base), 'utf8');
}

const CLIENTS = {
  'utbredt:reports.write': 'cgm-local',
  'utbredt:documents.write': 'steward-local',
  'utbredt:operate': 'operator-local',
};
const tokens = new Map();

/** An access token with that scope, from a client that may have it. */
export async function token(scope, client = CLIENTS[scope]) {
  const key = `${client} ${scope}`;
  if (!tokens.has(key)) {
    const answer = await fetch(`${ISSUER}/connect/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: client,
        client_secret: `local-only-${client}`,
        scope,
      }),
    });
    tokens.set(key, (await answer.json()).access_token);
  }
  return tokens.get(key);
}

export const NDJSON = 'application/x-ndjson';

/** The values of a text that has one on each line. */
export const lines = (text) => text.trim().split('\n').map((line) => JSON.parse(line));

/** Asks a service and returns what it answered, its body read as what it says it is. */
export async function ask(service, { method = 'GET', path, headers = {}, body, scope, client, bearer }) {
  const authorization = bearer ?? (scope && (await token(scope, client)));
  const answer = await fetch(SERVICES[service] + path, {
    method,
    headers: { ...(authorization && { authorization: `Bearer ${authorization}` }), ...headers },
    body,
  });
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? '';
  return {
    status: answer.status,
    type,
    headers: answer.headers,
    body: type.startsWith(NDJSON) ? lines(text) : /json/.test(type) && text ? JSON.parse(text) : text,
  };
}

const documents = new Map();

/** The API document as the running service tells it. */
export async function document(service) {
  if (!documents.has(service)) {
    documents.set(service, (await ask(service, { path: '/v3/api-docs' })).body);
  }
  return documents.get(service);
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** Every operation of a document with its method and path. */
export function operations(api) {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      path,
      method: method.toUpperCase(),
      name: `${method.toUpperCase()} ${path}`,
      ...item[method],
    })),
  );
}

/** The scope an operation asks for, a vendor's where any token will do, or undefined when it asks for no token. */
export function scopeOf(operation) {
  const scopes = operation.security?.[0]?.helseid;
  return scopes && (scopes[0] || 'utbredt:reports.write');
}

/** Milliseconds something that must come is waited for: a busy machine takes long, and only what never comes takes them all. */
let patience = 120_000;

/**
 * Tries until it no longer throws, and says now and then what is waited for. Once something has been waited for in vain, what is
 * missing beside it is soon given up too: the failures are told, and not each of them after minutes.
 */
export async function eventually(attempt) {
  const begun = Date.now();
  let told = begun;
  for (;;) {
    try {
      return await attempt();
    } catch (failure) {
      const now = Date.now();
      if (now - begun > patience) {
        patience = 2_000;
        throw failure;
      }
      if (now - told > 10_000) {
        told = now;
        console.error(`still waiting, for ${Math.round((now - begun) / 1000)} s: ${String(failure.message).split('\n')[0].slice(0, 200)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
