/** What the door asks the actor registry and the delegations. */
@NullMarked
package no.utbredt.adoption.report.registry;

import org.jspecify.annotations.NullMarked;
