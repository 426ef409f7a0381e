/** What can be said, in the field's words, and the CloudEvents it is sent as. */
@NullMarked
package no.utbredt.client.event;

import org.jspecify.annotations.NullMarked;
