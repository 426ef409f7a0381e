/**
 * The services work out two dear questions at a time. A page asks more than that when it opens; those wait here in the order they
 * came, rather than at the service, where who waits too long is sent away.
 */
const AT_ONCE = 2;

let asking = 0;
const waiting: (() => void)[] = [];

/** As `fetch`, in turn. */
export async function inTurn(request: Request): Promise<Response> {
  if (asking >= AT_ONCE) await new Promise<void>((begin) => waiting.push(begin));
  else asking += 1;
  try {
    return await fetch(request);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else asking -= 1;
  }
}
