package no.utbredt.edge.reference;

import no.utbredt.vocabulary.References;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Gives a service that cites reports its installation's key, before anything else of it is made. */
@AutoConfiguration
@ConditionalOnProperty("utbredt.references.key")
public class ReferenceAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceAutoConfiguration.class);

    ReferenceAutoConfiguration(@Value("${utbredt.references.key}") String key) {
        References.keyed(key);
        if (key.isBlank()) {
            LOG.warn(
                    "UTBREDT_REFERENCE_KEY is not set: references to reports are reckoned with a key that everybody knows, so that"
                            + " names of reports can be guessed; give adoption-service and reporting-service one secret");
        }
    }
}
