package no.utbredt.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.utbredt.contract.TopicWriter;
import no.utbredt.contract.Topics;
import org.junit.jupiter.api.Test;

final class KindTest {

    @Test
    void everyTopicOfDocumentsCarriesOneKindAndSomebodyPublishesIt() {
        assertThat(Kind.ALL).extracting(Kind::topic).containsExactlyInAnyOrderElementsOf(Topics.DOCUMENTS);
        assertThat(Kind.ALL).extracting(Kind::name).doesNotHaveDuplicates();
        assertThat(Stream.of(TopicWriter.ADOPTION_DOCUMENTS, TopicWriter.INITIATIVE_DOCUMENTS)
                        .map(Publications::of)
                        .flatMap(publications -> publications.kinds().stream()))
                .containsExactlyInAnyOrderElementsOf(Kind.ALL);
    }

    @Test
    void aServicePublishesUnderTheNameTheContractGivesIt() {
        Publications adoption = Publications.of(TopicWriter.ADOPTION_DOCUMENTS);

        assertThat(adoption.writer()).isEqualTo(TopicWriter.ADOPTION_DOCUMENTS.signature());
        assertThat(adoption.source()).isEqualTo("/utbredt/adoption");
        assertThat(adoption.kinds())
                .containsExactlyInAnyOrder(
                        Kind.ACTORS,
                        Kind.DELEGATIONS,
                        Kind.EHR_SYSTEMS,
                        Kind.AREAS,
                        Kind.PUBLISHED_FIGURES,
                        Kind.FOOTNOTES);
    }
}
