package no.utbredt.adoption.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.Refusal;
import no.utbredt.adoption.report.ReportName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yaml.snakeyaml.Yaml;

@ExtendWith(OutputCaptureExtension.class)
class DoorMetersTest {

    private static final Client CGM = new Client("cgm-local", "CGM", "999000010", Speaker.VENDOR, "urn:cgm:");
    private static final Answer REFUSED = new Answer.Refused(
            "urn:cgm:Hemmelig",
            "Ola Nordmann",
            List.of(new Refusal("/data/actor", new Fault("actor-form", "a form", "Ola Nordmann", "Ola Nordmann"))),
            true);
    private static final Answer RECEIVED =
            new Answer.Received(new ReportName("urn:cgm:x", "1"), new LogPosition(0, 1), List.of());

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final DoorMeters meters = new DoorMeters(registry, new OneClient(CGM));

    @Test
    void answersAreCountedPerClientAndReasonAndNothingElseIsATag() {
        meters.time(CGM, () -> List.of(REFUSED, RECEIVED, RECEIVED));
        assertThat(registry.counter("utbredt.door.reports", "client", "cgm-local", "verdict", "received")
                        .count())
                .isEqualTo(2);
        assertThat(registry.counter("utbredt.door.refusals", "client", "cgm-local", "reason", "actor-form")
                        .count())
                .isEqualTo(1);
        assertThat(registry.getMeters())
                .flatExtracting(meter -> meter.getId().getTags())
                .extracting(Tag::getKey)
                .containsOnly("client", "verdict", "reason");
    }

    @Test
    void aThousandRefusalsAreOneLineThatQuotesNothing(CapturedOutput output) {
        meters.time(CGM, () -> Collections.nCopies(1_000, REFUSED));
        assertThat(output.getAll().lines().filter(line -> line.contains("cgm-local")))
                .singleElement()
                .asString()
                .contains("refused=1000", "actor-form=1000")
                .doesNotContain("Nordmann", "Hemmelig");
    }

    @Test
    void whatWasRefusedAndCouldNotBeKeptIsCounted() {
        meters.time(CGM, () -> List.of(new Answer.Refused(null, null, List.of(), false), RECEIVED, REFUSED));
        meters.keptOrLost(false);
        meters.keptOrLost(true);
        assertThat(registry.counter("utbredt.door.lost").count()).isEqualTo(2);
    }

    @Test
    void everyVerdictAndReasonOfARegisteredClientIsCountedFromNought() {
        assertThat(List.of("received", "recorded", "duplicate", "conflict", "unreadable", "refused", "unavailable"))
                .allSatisfy(verdict -> assertThat(registry.get("utbredt.door.reports")
                                .tags("client", "cgm-local", "verdict", verdict)
                                .counter()
                                .count())
                        .isZero());
        assertThat(registry.get("utbredt.door.refusals")
                        .tags("client", "cgm-local", "reason", "delegation-missing")
                        .counter()
                        .count())
                .isZero();
    }

    @Test
    void aReasonIsListedForEveryCodeAReportMayBeRefusedWith() {
        Map<String, Map<String, Object>> told =
                new Yaml().load(getClass().getResourceAsStream("/openapi/problems.yaml"));
        assertThat(DoorReasons.REPORTS)
                .containsAll(told.entrySet().stream()
                        .filter(code -> code.getValue().get("example") instanceof Map<?, ?> example
                                && Integer.valueOf(422).equals(example.get("status"))
                                && !"in-rows".equals(code.getValue().get("occurs"))
                                // a complete state is refused as a whole, before it is a report
                                && !code.getKey().startsWith("state-")
                                // what an operator may not do with a report is no refusal of the report
                                && !code.getKey().equals("replay-impossible"))
                        .map(Map.Entry::getKey)
                        .toList());
        assertThat(told.keySet()).containsAll(DoorReasons.REPORTS).containsAll(DoorReasons.REQUESTS);
    }

    private record OneClient(Client client) implements Clients {

        @Override
        public Optional<Client> find(String id) {
            return all().stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public Collection<Client> all() {
            return List.of(client);
        }
    }

    @Test
    void whatNobodyWasRefusedForYetIsCountedAsNone() {
        assertThat(registry.get("utbredt.door.requests.refused")
                        .tag("reason", "not-ready-yet")
                        .counter()
                        .count())
                .isZero();
    }

    @Test
    void aRequestThatIsRefusedAsAWholeIsCounted() {
        meters.refused("not-json");
        assertThat(registry.counter("utbredt.door.requests.refused", "reason", "not-json")
                        .count())
                .isEqualTo(1);
    }
}
