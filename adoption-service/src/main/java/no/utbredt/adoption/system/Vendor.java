package no.utbredt.adoption.system;

import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.SystemId;
import org.jspecify.annotations.Nullable;

/**
 * Who makes an EHR system.
 *
 * @param id the same in all its systems
 * @param number in Enhetsregisteret, or null while it is not known
 * @param name what it is called
 */
public record Vendor(SystemId id, @Nullable OrganisationNumber number, String name) {}
