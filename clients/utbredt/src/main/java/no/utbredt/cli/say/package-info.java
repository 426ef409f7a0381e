/** What can be said, a command each. */
@NullMarked
package no.utbredt.cli.say;

import org.jspecify.annotations.NullMarked;
