package no.utbredt.adoption.imports.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken at once. Defaults and environment variables stand in application.yml.
 *
 * @param lines reports at most in one request of a report a line
 * @param open imports of one client that are not at their end, at most
 * @param keptFor how long an import is told of after its end
 * @param pause between two looks for imports
 * @param workedHere whether this instance works imports off
 */
@ConfigurationProperties("utbredt.imports")
record ImportSettings(
        @DefaultValue("1000000") long lines,
        @DefaultValue("5") int open,
        @DefaultValue("7d") Duration keptFor,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("true") boolean workedHere) {}
