package no.utbredt.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Stamp;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CitedTest {

    private static final ReportName NAME = new ReportName("urn:utbredt:client:cgm-local:bergen", "hemmelig-1");

    @Test
    void aVendorsReportIsCitedByWhoSpeaksAndAReferenceThatTellsNothing() {
        Cited cited = Cited.of(report(Speaker.VENDOR, "999000010"));
        assertThat(cited.organisation()).isEqualTo("999000010");
        assertThat(cited.speaker()).isEqualTo(Speaker.VENDOR);
        assertThat(new JsonMapper().writeValueAsString(cited) + cited.told())
                .contains(cited.reference())
                .doesNotContain("cgm-local", "hemmelig");
    }

    @Test
    void aDocumentIsCitedByItsName() {
        Cited cited = Cited.of(report(Speaker.DOCUMENT, null));
        assertThat(cited.source()).isEqualTo(NAME.source());
        assertThat(cited.told()).isEqualTo(NAME.source() + " hemmelig-1");
    }

    @Test
    void whatIsWithheldHasNotEvenAReference() {
        assertThat(Cited.NOBODYS.told()).isEmpty();
    }

    private static Report report(Speaker speaker, @Nullable String organisation) {
        Instant noon = Instant.parse("2024-06-01T10:00:00Z");
        return new Report(
                NAME, new Stamp(speaker, organisation, null, noon), PartialDate.parse("2024"), null, Set.of());
    }
}
