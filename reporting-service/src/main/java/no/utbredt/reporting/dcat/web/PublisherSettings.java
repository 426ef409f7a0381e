package no.utbredt.reporting.dcat.web;

import no.utbredt.reporting.dcat.Publisher;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for what is published here.
 *
 * @param name of the organisation
 * @param organisation its number; empty where nobody answers for it but whoever runs this service
 * @param contact a page on which it can be reached; empty for this service's own
 */
@ConfigurationProperties("utbredt.publisher")
public record PublisherSettings(
        @DefaultValue("Utbredt") String name,
        @DefaultValue("") String organisation,
        @DefaultValue("") String contact) {

    private static final String REGISTER = "https://data.brreg.no/enhetsregisteret/api/enheter/";

    /** The same, with what is not said filled in. */
    public Publisher publisher(String base) {
        return new Publisher(
                organisation.isBlank() ? base + "#publisher" : REGISTER + organisation,
                name,
                contact.isBlank() ? base : contact);
    }
}
