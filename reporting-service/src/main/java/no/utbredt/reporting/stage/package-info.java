/** How far an actor has come with a service. */
@NullMarked
package no.utbredt.reporting.stage;

import org.jspecify.annotations.NullMarked;
