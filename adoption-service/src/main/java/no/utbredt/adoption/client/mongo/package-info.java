/** What of clients is kept for all instances. */
@NullMarked
package no.utbredt.adoption.client.mongo;

import org.jspecify.annotations.NullMarked;
