/** Access tokens by client credentials, as HelseID gives them. */
@NullMarked
package no.utbredt.client.token;

import org.jspecify.annotations.NullMarked;
