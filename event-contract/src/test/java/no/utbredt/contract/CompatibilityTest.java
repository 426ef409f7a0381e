package no.utbredt.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.initiative.InitiativeState;
import no.utbredt.contract.report.RecordedReport;
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
                Resources.bytes("/compatibility/older-recorded-report.json"), RecordedReport.class);

        assertThat(report.content().certainty()).isEqualTo("CERTAIN");
        assertThat(report.content().scopes()).isEmpty();
        assertThat(report.content().corrects()).isEqualTo(List.of());
        assertThat(report.content().extent()).isNull();
    }

    @Test
    void todays_reader_keeps_the_codes_a_newer_writer_sends_and_ignores_its_new_fields() {
        var report = Resources.JSON.readValue(
                Resources.bytes("/compatibility/newer-recorded-report.json"), RecordedReport.class);

        assertThat(report.content().stage()).isEqualTo("EMBEDDED");
        assertThat(report.content().actor()).isNotNull();
    }

    @Test
    void an_old_reader_reads_what_today_is_written() {
        var report = Resources.JSON.readValue(Resources.bytes("/examples/recorded-report.v1.json"), OldReader.class);

        assertThat(report.content().stage()).isEqualTo("INTRODUCED");
        assertThat(report.id()).isEqualTo("2021-0002");
    }

    @Test
    void todays_reader_reads_an_initiative_of_which_an_older_or_newer_writer_says_something_else() {
        DocumentState<InitiativeState> document = Resources.JSON.readValue("""
                {"id": "pll", "version": {"epoch": 1, "number": 1}, "history": [{"recordedAt": "2026-11-20T09:00:00Z", "state":
                  {"kind": "MISSION", "moons": 2, "names": [{"name": "PLL", "source": {"document": "d", "place": "s. 1"}}]}}]}
                """, new TypeReference<>() {});

        assertThat(document.newest()).isNotNull().satisfies(state -> {
            assertThat(state.kind()).isEqualTo("MISSION");
            assertThat(state.milestones()).isEmpty();
            assertThat(state.names().getFirst().source().certainty()).isEqualTo("CERTAIN");
        });
    }
}
