package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ContentHashTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void orderAndSpaceAndWhatIsUnsaidDoNotMatter() {
        assertThat(hash("{\"a\": 1, \"b\": {\"x\": \"y\", \"n\": null}, \"scopes\": []}"))
                .isEqualTo(hash("{\"b\":{\"x\":\"y\"},\"certainty\":\"CERTAIN\",\"a\":1}"));
    }

    @Test
    void theListsThatAreSetsAreHashedAsSets() {
        assertThat(hash("{\"scopes\": [\"B\", \"A\", \"B\"]}")).isEqualTo(hash("{\"scopes\": [\"A\", \"B\"]}"));
    }

    @Test
    void aValueATypeOrAFieldWeDoNotKnowMatters() {
        assertThat(hash("{\"stage\": \"IN_USE\"}")).isNotEqualTo(hash("{\"stage\": \"PAUSED\"}"));
        assertThat(hash("{\"a\": \"1\"}")).isNotEqualTo(hash("{\"a\": 1}"));
        assertThat(hash("{\"a\": 1, \"new\": 2}")).isNotEqualTo(hash("{\"a\": 1}"));
        assertThat(ContentHash.of("other", JSON.readTree("{}"))).isNotEqualTo(hash("{}"));
    }

    private static String hash(String content) {
        return ContentHash.of("type", JSON.readTree(content));
    }
}
