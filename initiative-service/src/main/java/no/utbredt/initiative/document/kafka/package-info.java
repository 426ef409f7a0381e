/** What documents say beside, kept with them and published on their topic. */
@NullMarked
package no.utbredt.initiative.document.kafka;

import org.jspecify.annotations.NullMarked;
