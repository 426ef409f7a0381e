/** The same as documents that are published on a topic of their own. */
@NullMarked
package no.utbredt.initiative.version.kafka;

import org.jspecify.annotations.NullMarked;
