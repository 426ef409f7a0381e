import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Way } from '../address/Way';
import { useView } from '../address/useView';
import { send, session, signInAt } from '../ask/session';
import { useWords } from '../words/useWords';
import { frameWords } from './words';

/** Where one signs in; nothing where nobody can. */
export function SignIn() {
  const words = useWords(frameWords);
  useView();
  const who = useQuery(session()).data;
  if (!who?.offered || who.client !== undefined) return null;
  return (
    <a className="ds-button" data-variant="tertiary" href={signInAt()}>
      {words.signIn}
    </a>
  );
}

/** As whom one has signed in, what one may do, and how one leaves. */
export function SignedIn() {
  const words = useWords(frameWords);
  const queries = useQueryClient();
  const who = useQuery(session()).data;
  const [failed, setFailed] = useState(false);
  if (who?.client === undefined) return null;
  const leave = async () => {
    const { body } = await send<{ leadTo?: string }>('POST', '/api/session/sign-out', '', {});
    queries.clear();
    location.assign(body.leadTo ?? '/');
  };
  return (
    <nav className="signed" aria-label={words.signedInMenu}>
      <span>
        {words.signedInAs(who.roles.map((role) => words.roles[role]).join(', '), who.organisation ?? who.client)}
      </span>
      {who.roles.includes('STEWARD') && <Way to="/rediger">{words.edit}</Way>}
      {who.roles.includes('OPERATOR') && <Way to="/register">{words.register}</Way>}
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        onClick={() => void leave().catch(() => setFailed(true))}
      >
        {words.signOut}
      </button>
      {failed && <span role="alert">{words.noSignOut}</span>}
    </nav>
  );
}

/** Why one comes back from the issuer without having signed in. */
export function NotSignedIn() {
  const words = useWords(frameWords);
  const how = useView().innlogging;
  return how === undefined ? null : (
    <p className="note" role="alert">
      {words.notSignedIn[how]}
    </p>
  );
}
