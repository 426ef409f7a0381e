package no.utbredt.adoption.inbox.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utbredt.adoption.AdoptionApplication;
import no.utbredt.adoption.register.kafka.RegisterChild;
import no.utbredt.adoption.report.web.Relay;
import no.utbredt.adoption.report.web.RunningAdoption;
import no.utbredt.contract.Topics;
import no.utbredt.engines.Engines;
import no.utbredt.local.Addresses;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Inboxes on a real broker, with a real store behind a wire that can be held still. */
class InboxIT {

    private static final String CGM = "urn:utbredt:client:cgm-local:bergen";
    private static final String DIPS = "urn:utbredt:client:dips-local:bergen";

    @TempDir
    static Path folder;

    private static Engines engines;
    private static Relay store;
    private static Addresses addresses;
    private static RunningAdoption adoption;
    private static Vendor cgm;
    private static Vendor dips;

    @BeforeAll
    static void start() throws Exception {
        engines = Engines.start(folder.resolve("engines"));
        Addresses real = engines.addresses();
        store = new Relay(Integer.parseInt(real.mongoUri().replaceFirst(".*:(\\d+).*", "$1")));
        addresses = new Addresses(
                real.bootstrapServers(), "mongodb://127.0.0.1:" + store.port(), real.issuer(), real.pid());
        adoption = begin();
        cgm = new Vendor(real.bootstrapServers(), "cgm-local");
        dips = new Vendor(real.bootstrapServers(), "dips-local");
    }

    private static RunningAdoption begin() {
        RunningAdoption begun = RunningAdoption.start(addresses, folder.resolve("state"), "one");
        await().atMost(Patience.LONG).until(() -> begun.status("/actuator/health/readiness") == 200);
        return begun;
    }

    @AfterAll
    static void stop() throws Exception {
        adoption.close();
        cgm.close();
        dips.close();
        store.close();
        engines.close();
    }

    @Test
    void a_report_is_recorded_then_a_duplicate_then_a_conflict() throws Exception {
        JsonNode recorded = answer(cgm, cgm.put(report(CGM, "thrice", "INTRODUCED")));
        assertThat(recorded.path("status").asString()).isEqualTo("recorded");
        assertThat(recorded.path("id").asString()).isEqualTo("thrice");
        assertThat(recorded.path("delivery")).isEqualTo(recorded.path("holder"));
        assertThat(recorded.has("recordedAt")).isTrue();

        JsonNode duplicate = answer(cgm, cgm.put(report(CGM, "thrice", "INTRODUCED")));
        assertThat(duplicate.path("status").asString()).isEqualTo("duplicate");
        assertThat(duplicate.path("holder")).isEqualTo(recorded.path("delivery"));

        JsonNode conflict = answer(cgm, cgm.put(report(CGM, "thrice", "IN_USE")));
        assertThat(conflict.path("status").asString()).isEqualTo("conflict");
        assertThat(codes(conflict)).containsExactly("id-reused-with-other-content");
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(stamps("thrice")).containsExactly("cgm-local example-cgm-bergen"));
    }

    @Test
    void binary_mode_and_a_record_without_a_word_about_itself_are_read_too() throws Exception {
        String data =
                report(CGM, "x", "IN_USE").replaceFirst("(?s).*?\"data\": ", "").replaceFirst("}\\s*$", "");
        long binary = cgm.put(
                data.getBytes(UTF_8),
                "ce_specversion",
                "1.0",
                "ce_type",
                "no.utbredt.adoption.reported.v1",
                "ce_source",
                CGM,
                "ce_id",
                "binary",
                "content-type",
                "application/json");
        long plain = cgm.put(report(CGM, "plain", "IN_USE").getBytes(UTF_8));
        assertThat(status(cgm, binary)).isEqualTo("recorded");
        assertThat(status(cgm, plain)).isEqualTo("recorded");
    }

    @Test
    void what_is_wrong_is_answered_and_set_aside_and_leaves_its_neighbours_in() throws Exception {
        long before = cgm.put(report(CGM, "before", "IN_USE"));
        long refused = cgm.put(report(CGM, "sold", "SOLD"));
        long broken = cgm.put("{\"specversion\": \"1.0\", broken in the inbox");
        long nothing = cgm.put((byte[]) null);
        long latin = cgm.put(new byte[] {'{', (byte) 0xE6, '}'});
        long large = cgm.put("{\"x\": \"%s\"}".formatted("x".repeat(1 << 20)));
        long twice = cgm.put("{}".getBytes(UTF_8), "ce_specversion", "1.0", "ce_id", "1", "ce_id", "2");
        long batch = cgm.put("[]".getBytes(UTF_8), "content-type", "application/cloudevents-batch+json");
        long after = cgm.put(report(CGM, "after", "IN_USE"));

        assertThat(status(cgm, after)).isEqualTo("recorded");
        assertThat(status(cgm, before)).isEqualTo("recorded");
        assertThat(codes(answer(cgm, refused))).containsExactly("stage-unknown");
        assertThat(answer(cgm, refused).at("/problems/0/field").asString()).isEqualTo("/data/stage");
        assertThat(codes(answer(cgm, broken))).containsExactly("not-json");
        assertThat(status(cgm, broken)).isEqualTo("refused");
        assertThat(codes(answer(cgm, nothing))).containsExactly("not-json");
        assertThat(codes(answer(cgm, latin))).containsExactly("text-not-utf8");
        assertThat(codes(answer(cgm, large))).containsExactly("body-too-large");
        assertThat(codes(answer(cgm, twice))).containsExactly("header-twice");
        assertThat(codes(answer(cgm, batch))).containsExactly("not-a-cloudevent");
        assertThat(adoption.get(engines.token("operator-local"), "/v1/set-aside")
                        .body())
                .contains("stage-unknown", "not-json", "text-not-utf8", "body-too-large", "header-twice");
    }

    @Test
    void nobody_speaks_for_another_by_a_topic_of_its_own() throws Exception {
        long foreign = dips.put(report(CGM, "foreign", "IN_USE"));
        long undelegated = dips.put(report(DIPS, "undelegated", "IN_USE"));
        assertThat(codes(answer(dips, foreign))).containsExactly("source-outside-prefix");
        assertThat(codes(answer(dips, undelegated))).containsExactly("delegation-missing");
        assertThat(stamps("foreign")).isEmpty();
        assertThat(stamps("undelegated")).isEmpty();
    }

    @Test
    void a_small_record_that_unpacks_to_a_large_one_is_refused_by_the_broker() throws Exception {
        assertThatThrownBy(() -> cgm.put("[%s]".formatted(" ".repeat(20 << 20))))
                .hasCauseInstanceOf(RecordTooLargeException.class);
        assertThat(status(cgm, cgm.put(report(CGM, "beside-a-bomb", "IN_USE")))).isEqualTo("recorded");
    }

    @Test
    void while_the_store_is_silent_what_needs_it_waits_and_the_rest_is_taken_once() throws Exception {
        List<Long> good = new ArrayList<>();
        long broken;
        store.fallSilent();
        try {
            good.add(cgm.put(report(CGM, "silent-1", "IN_USE")));
            broken = cgm.put("{ broken while the store is silent");
            good.add(cgm.put(report(CGM, "silent-2", "IN_USE")));
            for (long each : good) {
                assertThat(status(cgm, each)).isEqualTo("recorded");
            }
            assertThat(cgm.answers(broken)).isEmpty();
        } finally {
            store.speak();
        }
        assertThat(codes(answer(cgm, broken))).containsExactly("not-json");
        assertThat(deliveries("silent-1")).isEqualTo(1);
        assertThat(deliveries("silent-2")).isLessThanOrEqualTo(2);
    }

    @Test
    void what_is_put_down_while_nobody_reads_is_taken_after_a_restart_and_nothing_else_is_doubled() throws Exception {
        List<Long> offsets = new ArrayList<>();
        for (int each = 0; each < 50; each++) {
            offsets.add(cgm.put(report(CGM, "restart-" + each, "IN_USE")));
        }
        adoption.close();
        for (int each = 50; each < 100; each++) {
            offsets.add(cgm.put(report(CGM, "restart-" + each, "IN_USE")));
        }
        adoption = begin();

        assertThat(status(cgm, offsets.getLast())).isNotEmpty();
        assertThat(firstAnswers().keySet()).containsAll(offsets);
        await().atMost(Patience.LONG)
                .untilAsserted(
                        () -> assertThat(recorded("restart-")).hasSize(100).doesNotHaveDuplicates());
    }

    @Test
    void a_reader_that_is_killed_in_the_midst_loses_nothing_and_records_nothing_twice() throws Exception {
        adoption.close();
        long before = cgm.answers().size();
        Path said = folder.resolve("killed.log");
        RegisterChild child = RegisterChild.start(
                AdoptionApplication.class, said, RunningAdoption.arguments(addresses, folder.resolve("state"), "one"));
        List<Long> offsets = cgm.putAll(IntStream.range(0, 3_000)
                .mapToObj(each -> report(CGM, "killed-" + each, "IN_USE"))
                .toList());
        try {
            await().atMost(Patience.LONG).until(() -> {
                assertThat(child.alive()).as(Files.readString(said)).isTrue();
                return cgm.answers().size() > before;
            });
        } finally {
            child.kill();
        }
        adoption = begin();

        await().atMost(Patience.LONG)
                .untilAsserted(
                        () -> assertThat(recorded("killed-")).hasSize(3_000).doesNotHaveDuplicates());
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(firstAnswers().keySet()).containsAll(offsets));
        assertThat(firstAnswers().entrySet().stream()
                        .filter(each -> offsets.contains(each.getKey()))
                        .map(Map.Entry::getValue))
                .isSubsetOf("recorded", "duplicate", "received");
    }

    /** What was said first of each record of this client's, by its offset. */
    private static Map<Long, String> firstAnswers() {
        return cgm.answers().stream()
                .collect(Collectors.toMap(
                        each -> each.at("/inbox/offset").asLong(),
                        each -> each.path("status").asString(),
                        (first, again) -> first));
    }

    /** The first answer to a record, once it is there. */
    private static JsonNode answer(Vendor vendor, long offset) {
        return await().atMost(Patience.LONG)
                .until(() -> vendor.answers(offset), each -> !each.isEmpty())
                .getFirst();
    }

    private static String status(Vendor vendor, long offset) {
        return answer(vendor, offset).path("status").asString();
    }

    private static List<String> codes(JsonNode answer) {
        return answer.path("problems").values().stream()
                .map(each -> each.path("code").asString())
                .toList();
    }

    private static List<String> stamps(String id) {
        return reports().stream()
                .filter(each -> each.path("id").asString().equals(id))
                .map(each -> each.at("/stamp/client").asString() + " "
                        + each.at("/stamp/delegation").asString(""))
                .toList();
    }

    private static List<String> recorded(String beginning) {
        return reports().stream()
                .map(each -> each.path("id").asString())
                .filter(id -> id.startsWith(beginning))
                .toList();
    }

    private static List<JsonNode> reports() {
        return cgm.read(Topics.REPORTS.name(), Topics.REPORTS.partitions());
    }

    private static long deliveries(String id) {
        return cgm.read(Topics.DELIVERIES.name(), Topics.DELIVERIES.partitions()).stream()
                .filter(each -> each.path("id").asString().equals(id))
                .count();
    }

    private static String report(String source, String id, String stage) {
        return """
                {"specversion": "1.0", "type": "no.utbredt.adoption.reported.v1", "id": "%s", "source": "%s",
                 "data": {"actor": {"scheme": "KOMNR", "value": "4601", "serviceArea": "helsestasjon"},
                          "service": "digihelsestasjon", "role": "CONSUMER", "stage": "%s",
                          "validFrom": {"date": "2021-10", "basis": "OBSERVED"}, "statedAt": "2021-10-20"}}
                """.formatted(id, source, stage);
    }
}
