package no.utbredt.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NumberedTest {

    @Test
    void numbersAreWrittenWhereTheyBelong() {
        Numbered text = new Numbered("a-" + Numbered.PLACE + ",b-" + Numbered.PLACE);

        assertThat(new String(text.from(41), StandardCharsets.US_ASCII)).isEqualTo("a-0000000041,b-0000000042");
        assertThat(new String(text.all(7), StandardCharsets.US_ASCII)).isEqualTo("a-0000000007,b-0000000007");
    }

    @Test
    void noTwoReportsOfTwoBatchesHaveOneId() {
        Numbered batch = Form.BATCH.body(3, "x-", List.of("0301", "4601"));

        JsonNode first = new JsonMapper().readTree(batch.from(0));
        JsonNode second = new JsonMapper().readTree(batch.from(3));

        assertThat(List.of(id(first, 0), id(first, 1), id(first, 2), id(second, 0), id(second, 1), id(second, 2)))
                .doesNotHaveDuplicates();
    }

    private static String id(JsonNode batch, int event) {
        return batch.path(event).path("id").asString();
    }
}
