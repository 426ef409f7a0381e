package no.utbredt.reporting.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.initiative.EnteredSource;
import no.utbredt.reporting.initiative.Source;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.PartialDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WireSourcesTest {

    private static final String WHOLE = """
            {"title": "Styremøte 23. mai 2024", "issuer": "Fjordby", "series": null, "publishedAt": "2024-05-23",
             "scope": "Foretaket.", "classification": "OPEN", "licence": "oppdiktet"}""";

    @Test
    void a_document_that_was_entered_is_named_though_no_initiative_cites_it() {
        Knowledge knowledge = new Knowledge();
        assertThat(source(knowledge)).isNull();

        knowledge.learnSources(List.of(document(WHOLE)));

        assertThat(source(knowledge))
                .isEqualTo(
                        new Source("styremote", "Styremøte 23. mai 2024", "Fjordby", PartialDate.parse("2024-05-23")));
    }

    @Test
    void one_that_is_internal_or_of_a_classification_nobody_knows_has_no_title_to_tell() {
        for (String classification : List.of("INTERN", "HEMMELIG")) {
            assertThat(read(WHOLE.replace("OPEN", classification)).told("styremote", Horizon.LATEST))
                    .isNull();
        }
    }

    @Test
    void one_without_its_title_is_not_taken() {
        assertThatThrownBy(() -> read(WHOLE.replace("\"title\"", "\"name\""))).hasMessageContaining("without title");
    }

    private static @Nullable Source source(Knowledge knowledge) {
        return knowledge
                .ask(Horizon.LATEST, known -> Optional.ofNullable(known.source("styremote")))
                .orElse(null);
    }

    private static EnteredSource read(String state) {
        return Objects.requireNonNull(document(state).history().getFirst().state());
    }

    private static no.utbredt.reporting.document.Document<EnteredSource> document(String state) {
        String document = """
                {"id": "styremote", "version": {"epoch": 1, "number": 1},
                 "history": [{"recordedAt": "2024-06-01T10:00:00Z", "state": %s}]}
                """.formatted(state);
        return WireSources.read(new ConsumerRecord<>(
                Topics.SOURCES.name(), 0, 0, "styremote".getBytes(UTF_8), document.getBytes(UTF_8)));
    }
}
