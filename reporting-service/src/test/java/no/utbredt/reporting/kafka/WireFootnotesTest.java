package no.utbredt.reporting.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.utbredt.contract.Topics;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.report.Footnote;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class WireFootnotesTest {

    @Test
    void words_are_read_and_an_erased_footnote_has_none() {
        assertThat(read("{\"quote\": \"Bergen\"}").history().getFirst().state()).isEqualTo(new Footnote("Bergen"));
        assertThat(read("null").history().getFirst().state()).isNull();
    }

    @Test
    void what_is_longer_than_any_quote_or_has_none_is_not_taken() {
        assertThatThrownBy(() -> read("{\"quote\": \"" + "x".repeat(2_001) + "\"}"))
                .hasMessageContaining("more than 2000");
        assertThatThrownBy(() -> read("{}")).hasMessageContaining("quote");
    }

    private static Document<Footnote> read(String state) {
        String document = """
                {"id": "k", "version": {"epoch": 1, "number": 1},
                 "history": [{"recordedAt": "2024-06-01T10:00:00Z", "state": %s}]}
                """.formatted(state);
        return WireFootnotes.read(
                new ConsumerRecord<>(Topics.FOOTNOTES.name(), 0, 0, "k".getBytes(UTF_8), document.getBytes(UTF_8)));
    }
}
