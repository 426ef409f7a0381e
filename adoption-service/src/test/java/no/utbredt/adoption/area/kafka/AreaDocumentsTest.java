package no.utbredt.adoption.area.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.area.Area;
import no.utbredt.adoption.area.AreaKind;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import org.junit.jupiter.api.Test;

final class AreaDocumentsTest {

    private final AreaDocuments areas = new AreaDocuments(new InMemoryArchive(Clock.systemUTC(), new Doorbell()));

    @Test
    void an_area_is_read_back_as_it_was_registered() {
        Area area = area("Prøveområdet");

        areas.register(area, null);

        assertThat(areas.find(area.id()).orElseThrow().newest()).contains(area);
    }

    @Test
    void what_an_operator_corrected_is_not_undone_by_the_file_it_came_from() {
        List<Area> file = List.of(area("Prøveområdet"));
        assertThat(areas.load(file)).isEqualTo(1);
        areas.register(area("Eksempelområdet"), null);

        assertThat(areas.load(file)).isZero();
        assertThat(areas.load(List.of(area("Et nytt område")))).isEqualTo(1);
    }

    private static Area area(String name) {
        return new Area(
                "proveomradet",
                new AreaKind("DIGI_NETWORK"),
                List.of(
                        new Dated<>("Før", new Period(null, LocalDate.of(2022, 12, 31))),
                        new Dated<>(name, new Period(LocalDate.of(2023, 1, 1), null))),
                true,
                LocalDate.of(2020, 1, 1),
                List.of("invented"));
    }
}
