/**
 * Signing in with a browser: the code flow of OpenID Connect with PKCE, a session at this server, no token in the browser. Who has signed in
 * is for all else here whoever shows that token.
 */
@NullMarked
package no.utbredt.reporting.signin.web;

import org.jspecify.annotations.NullMarked;
