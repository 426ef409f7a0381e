package no.utbredt.reporting.system;

import org.jspecify.annotations.Nullable;

/**
 * Who makes an EHR system.
 *
 * @param id the same in all its systems
 * @param organisationNumber in Enhetsregisteret, or null while it is not known
 * @param name what it is called
 */
public record Vendor(String id, @Nullable String organisationNumber, String name) {}
