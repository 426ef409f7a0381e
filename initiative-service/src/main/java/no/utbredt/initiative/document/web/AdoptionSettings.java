package no.utbredt.initiative.document.web;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the reports and figures of a document go.
 *
 * @param address of the adoption-service, http or https, with the path it stands under if any
 * @param connect how long a connection may take to come about
 * @param longest how long one of its answers may take
 */
@ConfigurationProperties("utbredt.adoption")
record AdoptionSettings(
        @DefaultValue("http://localhost:8082") URI address,
        @DefaultValue("1s") Duration connect,
        @DefaultValue("60s") Duration longest) {}
