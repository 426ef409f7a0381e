/** The roadmap in the words of the event contract; the only place here that knows them. */
@NullMarked
package no.utbredt.initiative.roadmap.kafka;

import org.jspecify.annotations.NullMarked;
