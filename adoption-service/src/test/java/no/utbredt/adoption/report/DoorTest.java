package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.report.Delegated.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The door on a log, a desk and delegations in memory. */
class DoorTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Clock JUNE = Clock.fixed(Instant.parse("2024-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final String ENH = "\"scheme\": \"ENH\", \"value\": \"964338531\"";

    private final InMemoryDesk desk = new InMemoryDesk();
    private final List<Stamped> log = new ArrayList<>();
    private final Expectations expectations = new Expectations();
    private final List<LocalDate> asked = new ArrayList<>();
    private boolean actorKnown = true;
    private boolean serviceKnown = true;
    private boolean documentKnown = true;
    private final Registered registered = new Registered() {
        @Override
        public boolean actor(Subject subject) {
            return actorKnown;
        }

        @Override
        public boolean service(String id) {
            return serviceKnown;
        }

        @Override
        public boolean document(String id) {
            return documentKnown;
        }
    };
    private Ground ground = new Ground.By("cgm-bergen");
    private DeliveryLog deliveries = report -> {
        log.add(report);
        return CompletableFuture.completedFuture(new LogPosition(0, log.size() - 1));
    };

    @Test
    void aReportIsStampedWithTheDelegationItReliesOn() {
        assertThat(take(report("1"))).containsExactly("Received");
        assertThat(log.getFirst().stamp().delegation()).isEqualTo("cgm-bergen");
        assertThat(log.getFirst().stamp().receivedAt()).isEqualTo(JUNE.instant());
    }

    @Test
    void aVendorWithoutADelegationIsRefusedAndTheReportKept() {
        ground = new Ground.None();
        assertThat(take(report("1"))).containsExactly("Refused");
        assertThat(log).isEmpty();
        assertThat(desk.refused
                        .getFirst()
                        .judgement()
                        .refusals()
                        .getFirst()
                        .fault()
                        .code())
                .isEqualTo("delegation-missing");
    }

    @Test
    void aVendorsReportOnAnActorNobodyKnowsIsLetInAndJudgedLater() {
        ground = new Ground.ActorUnknown();
        assertThat(take(report("1"))).containsExactly("Received");
        assertThat(log.getFirst().stamp().delegation()).isNull();
    }

    @Test
    void aReportWithoutAPlaceIsTakenAndItsSenderToldSo() {
        assertThat(notices()).isEmpty();
        actorKnown = false;
        serviceKnown = false;
        assertThat(notices()).containsExactly("actor-not-known-yet /data/actor", "service-not-known-yet /data/service");
    }

    @Test
    void whoCitesADocumentNobodyKnowsIsToldSo() {
        documentKnown = false;
        assertThat(notices()).containsExactly("document-not-known-yet /data/evidence/document");
        assertThat(notices(withoutEvidence())).isEmpty();
        JsonNode retraction = JSON.readTree("""
                {"specversion": "1.0", "id": "r", "source": "urn:utbredt:client:cgm-local:b", "type": "no.utbredt.adoption.retracted.v1",
                 "data": {"statedAt": "2021-10-20", "evidence": {"document": "d"},
                          "retracts": [{"source": "urn:utbredt:client:cgm-local:b", "id": "1"}]}}
                """);
        assertThat(notices(retraction)).containsExactly("document-not-known-yet /data/evidence/document");
    }

    private static JsonNode withoutEvidence() {
        ObjectNode report = (ObjectNode) JSON.readTree(report("1").toString());
        ((ObjectNode) report.path("data")).remove("evidence");
        return report;
    }

    private List<String> notices() {
        return notices(report("1"));
    }

    private List<String> notices(JsonNode event) {
        Answer answer = door().take(cgm(), List.of(event), Duration.ZERO, null).getFirst();
        return answer instanceof Answer.Received received
                ? received.notices().stream()
                        .map(notice -> notice.fault().code() + " " + notice.field())
                        .toList()
                : List.of("not received");
    }

    @Test
    void aDelegationCountsOnTheLastDayStatedButNeverAfterToday() {
        take(report("1"));
        take(JSON.readTree(report("2").toString().replace("2021-10-20", "2024")));
        assertThat(asked).containsExactly(LocalDate.parse("2021-10-20"), LocalDate.parse("2024-06-01"));
    }

    @Test
    void anActorReportsForItselfOnly() {
        assertThat(take(bergen(), report("1"))).containsExactly("Refused");
        ground = new Ground.Itself();
        assertThat(take(bergen(), report("1"))).containsExactly("Received");
        ground = new Ground.ActorUnknown();
        assertThat(take(bergen(), report("1"))).containsExactly("Refused");
        JsonNode another = JSON.readTree(report("1").toString().replace("964338531", "958935420"));
        assertThat(take(bergen(), another)).containsExactly("Refused");
    }

    @Test
    void aQuoteIsKeptAndIsNotOnTheLog() {
        take(JSON.readTree(
                report("1").toString().replace("\"document\":\"d\"", "\"document\":\"d\",\"quote\":\"ord\"")));
        assertThat(desk.footnotes).hasSize(1);
        assertThat(log.getFirst().report().evidence()).isEqualTo(new Evidence("d", null));
    }

    @Test
    void whatTheLogDoesNotTakeIsToBeSentAgainAndTheRestIsNotTriedInVain() {
        List<String> tried = new ArrayList<>();
        deliveries = report -> {
            tried.add(report.name().id());
            return report.name().id().equals("2")
                    ? CompletableFuture.failedFuture(new IllegalStateException("no broker"))
                    : CompletableFuture.completedFuture(new LogPosition(0, 0));
        };
        assertThat(take(report("1"), report("2"), report("3")))
                .containsExactly("Received", "Unavailable", "Unavailable");
        assertThat(tried).containsExactly("1", "2");
    }

    @Test
    void withoutTheDeskOnlyAQuoteIsUnavailable_TheGoodAreTakenAndTheRefusedAreRefused() {
        desk.closed = true;
        JsonNode quoted = JSON.readTree(
                report("2").toString().replace("\"document\":\"d\"", "\"document\":\"d\",\"quote\":\"ord\""));
        assertThat(take(report("1"), quoted, JSON.readTree("{}")))
                .containsExactly("Received", "Unavailable", "Refused");
        assertThat(door().take(cgm(), List.of(JSON.readTree("{}")), Duration.ZERO, null)
                        .getFirst())
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.kept()).isFalse());
    }

    @Test
    void moreBesideAReportThanIsKeptIsRefusedAndItsNeighbourTaken() {
        JsonNode wordy = JSON.readTree(report("1")
                .toString()
                .replace("\"document\":\"d\"", "\"document\":\"d\",\"own\":\"" + "ord".repeat(100_000) + "\""));
        assertThat(take(wordy, report("2"))).containsExactly("Refused", "Received");
        assertThat(desk.footnotes).isEmpty();
    }

    @Test
    void aNameOfMegabytesIsNotSentBack() {
        JsonNode huge = JSON.readTree(report("x".repeat(1_000_000)).toString());
        assertThat(door().take(cgm(), List.of(huge), Duration.ZERO, null).toString())
                .hasSizeLessThan(2_000);
    }

    @Test
    void whoWaitsHearsTheVerdictOnHisOwnDeliveryOnly() {
        deliveries = report -> {
            expectations.arrived(verdict(report.name(), 6, Verdict.Kind.RECORDED));
            expectations.arrived(verdict(report.name(), 7, Verdict.Kind.DUPLICATE));
            return CompletableFuture.completedFuture(new LogPosition(0, 7));
        };
        List<Answer> answers = door().take(cgm(), List.of(report("1")), Duration.ofSeconds(5), null);
        assertThat(answers.getFirst())
                .isInstanceOfSatisfying(
                        Answer.Judged.class,
                        judged -> assertThat(judged.verdict().kind()).isEqualTo(Verdict.Kind.DUPLICATE));
    }

    @Test
    void whenTheLogBreaksNobodyIsLeftWaiting() {
        deliveries = report -> {
            if (report.name().id().equals("2")) {
                throw new IllegalStateException("not a broker's failure");
            }
            return CompletableFuture.completedFuture(new LogPosition(0, 0));
        };
        List<JsonNode> reports = List.of(report("1"), report("2"), report("3"));
        assertThatThrownBy(() -> door().take(cgm(), reports, Duration.ofSeconds(5), null))
                .isInstanceOf(IllegalStateException.class);
        assertThat(expectations.idle()).isTrue();
    }

    @Test
    void aReportCarriesItsOwnTraceElseThatOfItsRequest() {
        String own = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        TraceParent request = new TraceParent("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00");
        List<@Nullable TraceParent> traces = new ArrayList<>();
        deliveries = report -> {
            traces.add(report.trace());
            return CompletableFuture.completedFuture(new LogPosition(0, 0));
        };
        List<JsonNode> reports = List.of(traced("1", own), report("2"), traced("3", "Ola Nordmann"));
        door().take(cgm(), reports, Duration.ZERO, request);
        door().take(cgm(), List.of(report("4")), Duration.ZERO, null);
        assertThat(traces).containsExactly(new TraceParent(own), request, request, null);
    }

    private static JsonNode traced(String id, String trace) {
        return ((ObjectNode) report(id)).put("traceparent", trace);
    }

    private List<String> take(JsonNode... events) {
        return take(cgm(), events);
    }

    private List<String> take(Client client, JsonNode... events) {
        return door().take(client, Stream.of(events).toList(), Duration.ZERO, null).stream()
                .map(each -> each.getClass().getSimpleName())
                .toList();
    }

    private Door door() {
        return new Door(
                (organisation, actor, service, day, received) -> {
                    asked.add(day);
                    return ground;
                },
                registered,
                desk,
                deliveries,
                expectations,
                reports -> Map.of(),
                JUNE);
    }

    private static Verdict verdict(ReportName name, long offset, Verdict.Kind kind) {
        return new Verdict(name, kind, new LogPosition(0, offset), new LogPosition(0, 6), "aa", JUNE.instant());
    }

    private static Client cgm() {
        return new Client("cgm-local", "CGM", "999000010", Speaker.VENDOR, "urn:utbredt:client:");
    }

    private static Client bergen() {
        return new Client("bergen-local", "Bergen kommune", "964338531", Speaker.ACTOR, "urn:utbredt:client:");
    }

    private static JsonNode report(String id) {
        return JSON.readTree("""
                {"specversion": "1.0", "type": "no.utbredt.adoption.reported.v1", "id": "%s",
                 "source": "urn:utbredt:client:x",
                 "data": {"actor": {%s}, "service": "digihelse", "role": "CONSUMER", "stage": "IN_USE",
                          "validFrom": {"date": "2021", "basis": "STARTED"}, "statedAt": "2021-10-20",
                          "evidence": {"document": "d"}}}
                """.formatted(id, ENH));
    }
}
