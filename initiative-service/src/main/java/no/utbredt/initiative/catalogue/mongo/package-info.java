/** The catalogue's files as they were taken, one document per file in the collection {@code catalogue-files}. */
@NullMarked
package no.utbredt.initiative.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
