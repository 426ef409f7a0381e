package no.utbredt.initiative.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class EditionKeptTest {

    @Test
    void anEditionOfWhichNothingMayBeShownComesBackAsItWasKept() {
        EditionPlan plan = new EditionPlan(
                "lysark-2023", "Lysark 2023", "helsenorge-veikart", ImpreciseDate.parse("2023-04"), List.of("lysark"));
        Edition empty = new Edition(plan, Instant.parse("2026-11-25T12:00:00Z"), List.of(), List.of());

        assertThat(Binding.read(Binding.write(empty), Edition.class)).isEqualTo(empty);
    }
}
