package no.utbredt.adoption.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utbredt.adoption.report.web.RunningAdoption;
import no.utbredt.engines.Engines;
import no.utbredt.local.testing.Patience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports on a real broker and a real store. */
class ImportIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NDJSON = "application/x-ndjson";

    @TempDir
    static Path folder;

    private static Engines engines;
    private static RunningAdoption adoption;
    private static String cgm;
    private static String dips;
    private static String operator;

    @BeforeAll
    static void start() throws Exception {
        engines = Engines.start(folder.resolve("engines"));
        cgm = engines.token("cgm-local");
        dips = engines.token("dips-local");
        operator = engines.token("operator-local");
        adoption = begin();
    }

    private static RunningAdoption begin() {
        RunningAdoption started = RunningAdoption.start(engines.addresses(), folder.resolve("state"), "one");
        await().atMost(Patience.LONG).until(() -> started.status("/actuator/health/readiness") == 200);
        return started;
    }

    private static Sender at(String token) {
        return new Sender(adoption, token);
    }

    @AfterAll
    static void stop() {
        if (adoption != null) {
            adoption.close();
        }
        engines.close();
    }

    @Test
    void lines_are_answered_in_their_order_with_a_summary_at_the_end() throws Exception {
        String lines = Sender.event("l1", "IN_USE") + "\n\n" + Sender.event("l1", "IN_USE") + "\n"
                + Sender.event("l2", "SOLD") + "\n";

        HttpResponse<String> tried = at(cgm).post("/v1/reports?dryRun=true", NDJSON, lines.getBytes(UTF_8));
        HttpResponse<String> answer = adoption.send(cgm, NDJSON, lines, "Prefer", "wait=20");

        assertThat(tried.body()
                        .lines()
                        .map(JSON::readTree)
                        .map(each -> each.path("status").asString("")))
                .containsExactly("recorded", "refused", "recorded", "refused", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(NDJSON);
        assertThat(answer.body().lines().map(JSON::readTree))
                .extracting(
                        each -> each.path("line").asInt(),
                        each -> each.path("status").asString(""))
                .containsExactly(
                        tuple(1, "recorded"),
                        tuple(2, "refused"),
                        tuple(3, "duplicate"),
                        tuple(4, "refused"),
                        tuple(0, ""));
    }

    @Test
    void a_file_of_a_spreadsheet_is_tried_and_then_recorded() throws Exception {
        byte[] file = ("scheme;actor;service;month;volume;unit;statedAt;quote;document\r\n"
                        + "KOMNR;4601;digihelsestasjon;2024-05;12,0;MESSAGES;3.6.2024;På nynorsk;d1\r\n"
                        + "KOMNR;4601;digihelsestasjon;2024-05;mange;MESSAGES;3.6.2024;;\r\n"
                        + "KOMNR;0301;digihelsestasjon;2024-05;1;MESSAGES;3.6.2024;;\r\n")
                .getBytes(Charset.forName("windows-1252"));

        JsonNode tried = at(cgm).ended(at(cgm).sent("usage", "&dryRun=true", "text/csv;charset=windows-1252", file));
        JsonNode done = at(cgm).ended(at(cgm).sent("usage", "", "text/csv;charset=windows-1252", file));
        JsonNode misread = at(cgm).ended(at(cgm).sent("usage", "", "text/csv", file));

        assertThat(tried.path("rows")).isEqualTo(done.path("rows"));
        assertThat(Sender.counts(done)).isEqualTo("3 read, 1 recorded, 0 duplicate, 0 conflict, 2 refused, 0 skipped");
        assertThat(done.path("causes"))
                .extracting(each -> each.path("field").asString() + " "
                        + each.path("code").asString() + " " + each.path("firstRows"))
                .containsExactly("volume wrong-type [3]", "scheme delegation-missing [4]");
        assertThat(misread.at("/causes/0/code").asString()).isEqualTo("text-not-utf8");
    }

    @Test
    void new_only_skips_what_takes_anothers_place() throws Exception {
        String correcting = Sender.event("n2", "IN_USE")
                .replace(
                        "\"statedAt\"",
                        "\"corrects\": [{\"source\": \"" + Sender.SOURCE + "\", \"id\": \"n1\"}], \"statedAt\"");
        byte[] batch = ("[" + Sender.event("n1", "PILOTING") + "," + correcting + "]").getBytes(UTF_8);
        String type = "application/cloudevents-batch+json";

        assertThat(Sender.counts(at(cgm).ended(at(cgm).sent("reports", "&strategy=new-only", type, batch))))
                .isEqualTo("2 read, 1 recorded, 0 duplicate, 0 conflict, 0 refused, 1 skipped");
        assertThat(Sender.counts(at(cgm).ended(at(cgm).sent("reports", "", type, batch))))
                .isEqualTo("2 read, 1 recorded, 1 duplicate, 0 conflict, 0 refused, 0 skipped");
    }

    @Test
    void the_same_bytes_are_the_same_import_and_nobody_elses() throws Exception {
        byte[] lines = (Sender.event("same", "IN_USE") + "\n").getBytes(UTF_8);
        String first = at(cgm).sent("reports", "", NDJSON, lines);

        assertThat(at(cgm).sent("reports", "", NDJSON, lines)).isEqualTo(first);
        assertThat(at(dips).sent("reports", "", NDJSON, lines)).isNotEqualTo(first);
        assertThat(adoption.get(dips, first).statusCode()).isEqualTo(404);
        assertThat(adoption.get(operator, first).statusCode()).isEqualTo(200);
        assertThat(adoption.get(cgm, "/v1/imports?limit=1").body()).contains("\"imports\":[{");
        assertThat(at(cgm).post("/v1/imports?type=reports", "text/html", lines).statusCode())
                .isEqualTo(415);
        assertThat(at(cgm).post("/v1/imports?type=report", NDJSON, lines).statusCode())
                .isEqualTo(400);

        at(cgm).ended(first);
        assertThat(adoption.delete(cgm, first)).isEqualTo(204);
        assertThat(adoption.get(cgm, first).statusCode()).isEqualTo(404);
        assertThat(Sender.counts(at(cgm).ended(at(cgm).sent("reports", "", NDJSON, lines))))
                .startsWith("1 read, 0 recorded, 1 duplicate");
    }

    /** The service ends in the midst of it, whatever it was doing, and another goes on. */
    @Test
    void what_was_broken_off_goes_on_where_it_was() throws Exception {
        int rows = 7_000;
        String lines = IntStream.range(0, rows)
                .mapToObj(row -> Sender.event("k" + row % (rows - 100), "IN_USE") + "\n")
                .collect(Collectors.joining());
        String there = at(cgm).sent("reports", "", NDJSON, lines.getBytes(UTF_8));
        await().atMost(Patience.LONG)
                .until(() -> at(cgm).status(there).at("/rows/read").asInt() > 0);
        assertThat(at(cgm).status(there).path("state").asString()).isEqualTo("WORKING");

        adoption.close();
        adoption = begin();

        assertThat(Sender.counts(at(cgm).ended(there)))
                .isEqualTo("7000 read, 6900 recorded, 100 duplicate, 0 conflict, 0 refused, 0 skipped");
        MongoOperations store = adoption.context().getBean(MongoOperations.class);
        assertThat(store.getCollection("importPieces").countDocuments()).isZero();
    }

    @Test
    void a_template_and_what_its_columns_mean_are_there_for_anybody() throws Exception {
        HttpResponse<String> csv = at("").get("/v1/import-templates/usage", "text/csv");

        assertThat(csv.body()).startsWith("\uFEFFscheme;actor;").contains("\r\n");
        assertThat(adoption.get("", "/v1/import-templates/reports").body()).contains("\"meaningNb\"");
        assertThat(adoption.get("", "/v1/import-templates/report").statusCode()).isEqualTo(400);
    }
}
