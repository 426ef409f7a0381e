package no.utbredt.adoption.footnote.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many quotes may wait for their documents. Defaults and environment variables stand in application.yml.
 *
 * @param perClient of one client
 * @param inAll of all clients together
 */
@ConfigurationProperties("utbredt.waiting-quotes")
record WaitingQuotesSettings(long perClient, long inAll) {}
