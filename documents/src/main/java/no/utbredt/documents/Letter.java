package no.utbredt.documents;

import no.utbredt.contract.document.Version;

/**
 * A whole document ready to send.
 *
 * @param id id of the document
 * @param version its newest version
 * @param json a {@code DocumentState} in JSON
 */
public record Letter(String id, Version version, String json) {}
