package no.utbredt.adoption.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.Judge;
import no.utbredt.adoption.report.Judgement;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportLinesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Client CGM = new Client("cgm-local", "CGM", "999000010", Speaker.VENDOR, "urn:x:");

    private int largest;

    @Test
    void two_hundred_thousand_lines_are_held_a_thousand_at_a_time() throws IOException {
        List<JsonNode> answer = take(many(200_000), 1_000_000);

        assertThat(largest).isEqualTo(ReportLines.MOST_AT_ONCE);
        assertThat(answer).hasSize(200_001);
        assertThat(answer.get(199_999).path("line").asLong()).isEqualTo(200_000);
        assertThat(answer.getLast().at("/summary/statuses/received").asLong()).isEqualTo(200_000);
        assertThat(answer.getLast().at("/summary/complete").asBoolean()).isTrue();
    }

    @Test
    void a_line_that_is_none_is_refused_by_itself_and_its_neighbours_stand() throws IOException {
        List<JsonNode> answer =
                take(text("{\"id\":\"1\"}\n\n{\"id\":\n" + "x".repeat(70_000) + "\n{\"id\":\"\u00e5\"}\n"), 100);

        assertThat(answer)
                .extracting(each ->
                        each.path("line").asInt() + " " + each.path("status").asString("") + " "
                                + each.at("/problems/0/code").asString(""))
                .containsExactly(
                        "1 received ",
                        "2 refused not-json",
                        "3 refused not-json",
                        "4 refused line-too-long",
                        "5 received ",
                        "0  ");
        assertThat(take(new ByteArrayInputStream(new byte[] {'"', (byte) 0xE5, '"', '\n'}), 1)
                        .getFirst()
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("text-not-utf8");
    }

    @Test
    void beyond_the_most_lines_those_before_are_answered_and_the_summary_says_why() throws IOException {
        List<JsonNode> answer = take(many(25), 20);

        assertThat(answer).hasSize(21);
        assertThat(answer.getLast().at("/summary/complete").asBoolean()).isFalse();
        assertThat(answer.getLast().at("/summary/problem/code").asString()).isEqualTo("too-many-reports");
    }

    @Test
    void what_came_before_a_body_broke_off_is_answered() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new Refused(Problem.of(408, "body-too-slow", null, "slow", "sen"));
            }
        };
        List<JsonNode> answer = take(new SequenceInputStream(text("{\"id\":\"1\"}\n{\"id\":"), broken), 20);

        assertThat(answer).hasSize(2);
        assertThat(answer.getFirst().path("status").asString()).isEqualTo("received");
        assertThat(answer.getLast().at("/summary/problem/code").asString()).isEqualTo("body-too-slow");
    }

    private List<JsonNode> take(InputStream body, long most) throws IOException {
        ReportLines lines = new ReportLines(this::received, JSON, Clock.systemUTC(), most);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.take(CGM, body, Duration.ZERO, false).writeTo(out);
        return out.toString(UTF_8).lines().map(JSON::readTree).toList();
    }

    private List<Answer> received(Client client, List<JsonNode> events, Duration wait) {
        largest = Math.max(largest, events.size());
        return events.stream()
                .map(event -> event.has("id") ? received(event) : refused(event))
                .toList();
    }

    private static Answer received(JsonNode event) {
        return new Answer.Received(
                new ReportName("urn:x:1", event.path("id").asString()), new LogPosition(0, 1), List.of());
    }

    /** As the door answers what was not read: with the refusals it came with. */
    private static Answer refused(JsonNode event) {
        var judged = new Judge(LocalDate.of(2024, 6, 1)).judge(event, CGM);
        var wrong = (Judgement.Wrong) judged;
        return new Answer.Refused(null, null, wrong.refusals(), true);
    }

    private static InputStream many(int lines) {
        Enumeration<InputStream> each = Collections.enumeration(IntStream.range(0, lines)
                .mapToObj(id -> text("{\"id\":\"" + id + "\"}\n"))
                .toList());
        return new SequenceInputStream(each);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
