package no.utbredt.local.issuer;

import java.util.SequencedSet;

/**
 * What somebody who signed in lets a client have.
 *
 * @param client who may fetch tokens for it
 * @param who signed in
 * @param scopes what the tokens are good for
 * @param lasting whether the client may fetch new ones when they end ({@code offline_access}; OpenID Connect Core 1.0, section 11)
 */
record Grant(String client, Client who, SequencedSet<String> scopes, boolean lasting) {

    static final String LASTING = "offline_access";
}
