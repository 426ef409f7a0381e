package no.utbredt.documents;

import java.time.Instant;
import no.utbredt.contract.document.Version;

/**
 * Says that a version of a document may have been written and is not known to be published. It is kept before the document
 * is written, so that a crash in between leaves too many markers, never too few.
 *
 * @param key the marker's own id
 * @param kind name of the document's kind
 * @param id id of the document
 * @param version the version its writer set out to write; another writer may have come first
 * @param since when it was set, UTC; the version's <em>recorded at</em> is not earlier
 */
public record Marker(String key, String kind, String id, Version version, Instant since) {}
