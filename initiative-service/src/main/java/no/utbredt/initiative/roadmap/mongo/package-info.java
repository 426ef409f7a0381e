/** The roadmap's files as they were last taken, one document per file in the collection {@code roadmap-files}. */
@NullMarked
package no.utbredt.initiative.roadmap.mongo;

import org.jspecify.annotations.NullMarked;
