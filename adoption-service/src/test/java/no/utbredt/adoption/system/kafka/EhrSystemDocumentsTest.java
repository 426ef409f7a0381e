package no.utbredt.adoption.system.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.system.EhrSystem;
import no.utbredt.adoption.system.Link;
import no.utbredt.adoption.system.Source;
import no.utbredt.adoption.system.Vendor;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import org.junit.jupiter.api.Test;

final class EhrSystemDocumentsTest {

    private final EhrSystemDocuments systems =
            new EhrSystemDocuments(new InMemoryArchive(Clock.systemUTC(), new Doorbell()));

    @Test
    void a_system_is_read_back_as_it_was_registered() {
        EhrSystem system = system("Prøvejournal");

        systems.register(system, null);

        assertThat(systems.find(system.id()).orElseThrow().newest()).contains(system);
    }

    @Test
    void what_an_operator_corrected_is_not_undone_by_the_file_it_came_from() {
        List<EhrSystem> file = List.of(system("Prøvejournal"));
        assertThat(systems.load(file)).isEqualTo(1);
        systems.register(system("Prøvejournalen"), null);

        assertThat(systems.load(file)).isZero();
        assertThat(systems.load(List.of(system("Ny prøvejournal")))).isEqualTo(1);
    }

    private static EhrSystem system(String name) {
        Vendor before = new Vendor(new SystemId("prove"), null, "Prøve AS");
        Vendor after = new Vendor(new SystemId("eksempel"), new OrganisationNumber("999000029"), "Eksempel AS");
        return new EhrSystem(
                new SystemId("provejournal"),
                List.of(
                        new Dated<>(before, new Period(null, LocalDate.of(2022, 12, 31))),
                        new Dated<>(after, new Period(LocalDate.of(2023, 1, 1), null))),
                List.of(new Dated<>(name, Period.ALWAYS)),
                List.of(new Dated<>("Prøven", Period.ALWAYS)),
                List.of(new Dated<>("12.1", Period.ALWAYS)),
                List.of(new Source("the vendor", new Link("https://example.org")), new Source("a call", null)));
    }
}
