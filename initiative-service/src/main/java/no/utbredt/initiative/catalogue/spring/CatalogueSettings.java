package no.utbredt.initiative.catalogue.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the catalogue.
 *
 * @param data folder of the project's own data; the catalogue is in {@code catalogue/*.yaml} beneath it; a text, because
 *     Spring would look for a path in the web application first
 * @param retry how long to wait before loading again while the store does not answer
 * @param reread how often the files are read again from the store, so that what another instance took is heard of
 */
@ConfigurationProperties("utbredt.catalogue")
public record CatalogueSettings(
        @DefaultValue("data") String data,
        @DefaultValue("1s") Duration retry,
        @DefaultValue("30s") Duration reread) {}
