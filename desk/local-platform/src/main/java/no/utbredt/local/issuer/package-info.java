/**
 * Access tokens shaped like HelseID's, for clients that exist on this machine only.
 *
 * <p>It knows the client-credentials grant with a signed assertion, as HelseID does, and with a secret from a file, which HelseID does not take.
 * Whoever sends
 * a proof of possession with the request has the token bound to its key (DPoP); HelseID asks for that and for a nonce, this issuer for neither. Written on nimbus-jose-jwt and the JDK's HTTP server rather than taken
 * from mock-oauth2-server: that one gives a token to anybody for anything, with a signing key that comes in its jar.
 */
@NullMarked
package no.utbredt.local.issuer;

import org.jspecify.annotations.NullMarked;
