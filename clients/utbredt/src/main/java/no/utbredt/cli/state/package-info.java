/** Who of all one speaks for uses a service, and what one has told of each. */
@NullMarked
package no.utbredt.cli.state;

import org.jspecify.annotations.NullMarked;
