package no.utbredt.adoption.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import no.utbredt.adoption.report.Ambiguous;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;

class EnvelopesTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bl%C3%A5+1      | blå+1",
                "\"r-1\"         | r-1",
                "\"\\r\\-1\"     | r-1",
                "\"a\\\\b\"      | a\\b",
                "\"a%20b\"       | a b",
                "a%2520b         | a%20b",
                "%72-1           | r-1",
            })
    void a_header_is_unquoted_and_then_decoded_once(String header, String id) {
        request.addHeader("ce-id", header);
        assertThat(binary("{}").path("id").asString()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "%G0", "%-1", "%C0%A0", "%ED%A0%80", "%FF", "\"open"})
    void what_cannot_be_decoded_is_the_senders_fault(String header) {
        request.addHeader("ce-id", header);
        assertThatThrownBy(() -> binary("{}"))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("header-escape"));
    }

    @Test
    void a_header_given_twice_is_refused() {
        request.addHeader("ce-id", "a");
        request.addHeader("ce-id", "b");
        assertThatThrownBy(() -> binary("{}"))
                .isInstanceOfSatisfying(
                        RefusedRequest.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("header-twice"));
    }

    @Test
    void of_a_batch_only_the_event_with_a_member_twice_is_not_to_be_trusted() {
        List<JsonNode> events = Envelopes.read(
                Envelopes.Mode.BATCH,
                request,
                "[{\"id\":\"1\"},{\"id\":\"2\",\"data\":{\"a\":1,\"a\":2}}]".getBytes(UTF_8));

        assertThat(events.get(0)).isNotInstanceOf(Ambiguous.class);
        assertThat(events.get(1)).isInstanceOf(Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":@[@1@]@}",
                "{\"@n@\":1}",
                "{\"a\":1@0@}",
            })
    void of_a_batch_only_the_event_that_is_beyond_the_bounds_is_refused_whatever_stands_in_its_texts(String pattern) {
        String[] parts = pattern.split("@", -1);
        String beyond = parts.length == 5
                ? parts[0] + parts[1].repeat(100) + parts[2] + parts[3].repeat(100) + parts[4]
                : parts[0] + parts[1].repeat(2_000) + parts[2];
        List<JsonNode> events = Envelopes.read(
                Envelopes.Mode.BATCH,
                request,
                ("[{\"id\":\"1, ]} æ 😀\"} , " + beyond + ",{\"id\":\"3\"} ]").getBytes(UTF_8));

        assertThat(events).hasSize(3);
        assertThat(events.get(0).path("id").asString()).isEqualTo("1, ]} æ 😀");
        assertThat(events.get(1)).isInstanceOf(Ambiguous.class);
        assertThat(events.get(2).path("id").asString()).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[@] x", "[@,", "[@", "{\"a\":@}", "@@"})
    void a_batch_that_is_none_is_refused_whole_also_where_it_is_beyond_the_bounds(String pattern) {
        String deep = "[".repeat(100) + "]".repeat(100);

        assertThatThrownBy(() -> Envelopes.read(
                        Envelopes.Mode.BATCH,
                        request,
                        pattern.replace("@", deep).getBytes(UTF_8)))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void a_member_twice_in_the_data_of_a_binary_event_is_not_to_be_trusted() {
        assertThat(binary("{\"stage\":\"IN_USE\",\"stage\":\"PAUSED\"}")).isInstanceOf(Ambiguous.class);
    }

    @Test
    void data_in_base64_is_decoded() {
        JsonNode event = structured("{\"data_base64\":\"" + base64("{\"stage\":\"IN_USE\"}") + "\"}");

        assertThat(event.at("/data/stage").asString()).isEqualTo("IN_USE");
        assertThat(event.has("data_base64")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data_base64\":\"e30=\",\"data\":{}}",
                "{\"data_base64\":\"e30\\u003d\\u003d\"}",
                "{\"data_base64\":\"/w==\"}",
                "{\"data_base64\":17}",
                "{\"data\":{},\"datacontenttype\":\"application/xml\"}",
                "{\"data\":{},\"datacontenttype\":\"application/json; charset=iso-8859-1\"}",
            })
    void data_that_cannot_be_read_in_one_way_is_not_to_be_trusted(String event) {
        assertThat(structured(event)).isInstanceOf(Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "application/vnd.x+json"})
    void json_under_any_of_its_names_is_taken(String type) {
        assertThat(structured("{\"data\":{},\"datacontenttype\":\"" + type + "\"}"))
                .isNotInstanceOf(Ambiguous.class);
    }

    private JsonNode binary(String data) {
        return Envelopes.read(Envelopes.Mode.BINARY, request, data.getBytes(UTF_8))
                .getFirst();
    }

    private JsonNode structured(String event) {
        return Envelopes.read(Envelopes.Mode.STRUCTURED, request, event.getBytes(UTF_8))
                .getFirst();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
