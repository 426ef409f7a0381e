/** The catalogue in the words of the event contract; the only place here that knows them. */
@NullMarked
package no.utbredt.initiative.catalogue.kafka;

import org.jspecify.annotations.NullMarked;
