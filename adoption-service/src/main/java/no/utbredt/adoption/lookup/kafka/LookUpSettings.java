package no.utbredt.adoption.lookup.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who fills the look-ups. Defaults and environment variables stand in application.yml.
 *
 * @param filledHere whether this instance does
 */
@ConfigurationProperties("utbredt.look-ups")
record LookUpSettings(boolean filledHere) {}
