package no.utbredt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.client.AdoptionClient;
import no.utbredt.client.event.ActorReference;
import no.utbredt.client.event.Agreement;
import no.utbredt.client.event.AgreementKind;
import no.utbredt.client.event.Event;
import no.utbredt.client.event.PartialDate;
import no.utbredt.client.event.Report;
import no.utbredt.client.event.Role;
import no.utbredt.client.event.Stage;
import no.utbredt.client.event.Usage;
import no.utbredt.client.event.UsageUnit;
import no.utbredt.client.event.ValidFrom;
import no.utbredt.client.http.Patience;
import no.utbredt.client.token.ClientCredentials;
import no.utbredt.client.token.PrivateKey;
import no.utbredt.client.verdict.Result;

/** What a vendor's own program would do with the library. */
record VendorsProgram(AdoptionClient client) {

    static final String SOURCE = "urn:utbredt:client:cgm-local:program";

    private static final PartialDate STATED = new PartialDate("2024-06-03");

    /** @param key of the client, as the local issuer made it */
    static VendorsProgram of(Town town, Path key) {
        try {
            return new VendorsProgram(new AdoptionClient(
                    URI.create(town.address("adoption")),
                    new ClientCredentials(
                            town.settings().issuer(),
                            "cgm-local",
                            PrivateKey.ofJwk(Files.readString(key)),
                            "utbredt:reports.write",
                            Patience.USUAL,
                            Clock.systemUTC()),
                    SOURCE,
                    Patience.USUAL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That a municipality has taken something into use. */
    Report inUse(String municipality, String service) {
        return Report.of(
                ActorReference.parse(municipality),
                service,
                Role.CONSUMER,
                Stage.IN_USE,
                ValidFrom.started("2024-05"),
                STATED);
    }

    Agreement connection() {
        return new Agreement(
                ActorReference.parse("4601"),
                "digihelse",
                AgreementKind.CONNECTION,
                "NHN",
                null,
                new PartialDate("2024-06-01"),
                null,
                STATED,
                null,
                List.of());
    }

    /** Volumes of the same month, each another. */
    List<Result> volumes(int many) {
        return client.send(
                IntStream.range(0, many)
                        .mapToObj(each -> Event.of(
                                SOURCE,
                                new Usage(
                                        ActorReference.parse("4601"),
                                        "digihelse",
                                        Role.CONSUMER,
                                        "C" + each,
                                        YearMonth.of(2024, 5),
                                        each,
                                        UsageUnit.MESSAGES,
                                        STATED,
                                        List.of())))
                        .toList(),
                Duration.ofSeconds(30));
    }
}
