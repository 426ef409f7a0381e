/** EHR systems and who makes them: what an actor keeps its patient records in. Who runs which stands with the actor. */
@NullMarked
package no.utbredt.adoption.system;

import org.jspecify.annotations.NullMarked;
