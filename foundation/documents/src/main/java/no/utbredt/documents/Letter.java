package no.utbredt.documents;

import java.time.Instant;
import no.utbredt.contract.document.Version;

/**
 * A whole document ready to send.
 *
 * @param id id of the document
 * @param version its newest version
 * @param recordedAt when that version was recorded, UTC
 * @param json a {@code DocumentState} in JSON
 */
public record Letter(String id, Version version, Instant recordedAt, String json) {}
