package no.utbredt.adoption.footnote.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.footnote.FootnotePublication;
import no.utbredt.adoption.footnote.WaitingQuotes;
import no.utbredt.adoption.report.Desk;
import no.utbredt.adoption.report.kafka.KnownDocuments;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the publication of footnotes together. */
@Configuration(proxyBeanMethods = false)
class FootnoteConfiguration {

    @Bean
    FootnotePublication footnotePublication(
            Desk desk, Archive archive, WaitingQuotes waiting, KnownDocuments documents) {
        return new FootnoteDocuments(desk, archive.documents(Kind.FOOTNOTES), waiting, documents::open);
    }

    /** Looks every few seconds whether the document of a quote that waits has become known. */
    @Bean
    FootnoteRounds footnoteRounds(
            FootnotePublication footnotes,
            WaitingQuotes waiting,
            KnownDocuments documents,
            MeterRegistry meters,
            Clients clients) {
        return new FootnoteRounds(footnotes, waiting, documents::open, meters, clients);
    }
}
