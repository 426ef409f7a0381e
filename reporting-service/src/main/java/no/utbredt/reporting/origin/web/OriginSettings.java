package no.utbredt.reporting.origin.web;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * To whom reads are passed on, and how much that may cost.
 *
 * @param adoption address of the adoption-service, http or https, with the path it stands under if any
 * @param initiative address of the initiative-service, likewise
 * @param connections to each of them at once, at least 1
 * @param queue how long a request waits for one of them to become free
 * @param connect how long a new one may take to come about
 * @param silence how long a service may say nothing, before its answer or in the midst of it
 * @param longest how long an answer may take as a whole
 * @param most how large an answer may be; it is held until its reader has it
 * @param pause how long a service that was silent is not asked again
 */
@ConfigurationProperties("utbredt.origin")
record OriginSettings(
        @DefaultValue("http://localhost:8082") URI adoption,
        @DefaultValue("http://localhost:8081") URI initiative,
        @DefaultValue("16") int connections,
        @DefaultValue("500ms") Duration queue,
        @DefaultValue("1s") Duration connect,
        @DefaultValue("5s") Duration silence,
        @DefaultValue("20s") Duration longest,
        @DefaultValue("16MB") DataSize most,
        @DefaultValue("2s") Duration pause) {

    OriginSettings {
        address("utbredt.origin.adoption", adoption);
        address("utbredt.origin.initiative", initiative);
    }

    private static void address(String name, URI said) {
        boolean http = "http".equals(said.getScheme()) || "https".equals(said.getScheme());
        if (!http || said.getHost() == null || said.getRawQuery() != null || said.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    name + " is " + said + "; expected is an address such as http://localhost:8082");
        }
    }
}
