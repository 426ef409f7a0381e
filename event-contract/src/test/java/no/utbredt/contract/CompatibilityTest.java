package no.utbredt.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utbredt.contract.report.RecordedReport;
import no.utbredt.contract.report.ReportContent;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** Consumers are upgraded before producers, and never all at once. */
class CompatibilityTest {

    /** A reader written before extent, certainty, verb and the rest existed. */
    record OldReader(String source, String id, OldContent content) {
        record OldContent(String service, String role, String stage, String statedAt) {}
    }

    @Test
    void todays_reader_reads_what_an_older_writer_wrote() {
        var report = Resources.JSON.readValue(
                Resources.bytes("/compatibility/older-recorded-report.json"),
                new TypeReference<RecordedReport<ReportContent>>() {});

        assertThat(report.content().certainty()).isEqualTo("CERTAIN");
        assertThat(report.content().scopes()).isEmpty();
        assertThat(report.content().corrects()).isEqualTo(List.of());
        assertThat(report.content().extent()).isNull();
    }

    @Test
    void todays_reader_keeps_the_codes_a_newer_writer_sends_and_ignores_its_new_fields() {
        var report = Resources.JSON.readValue(
                Resources.bytes("/compatibility/newer-recorded-report.json"),
                new TypeReference<RecordedReport<ReportContent>>() {});

        assertThat(report.content().stage()).isEqualTo("EMBEDDED");
        assertThat(report.content().actor()).isNotNull();
    }

    @Test
    void an_old_reader_reads_what_today_is_written() {
        var report = Resources.JSON.readValue(Resources.bytes("/examples/recorded-report.v1.json"), OldReader.class);

        assertThat(report.content().stage()).isEqualTo("INTRODUCED");
        assertThat(report.id()).isEqualTo("2021-0002");
    }
}
