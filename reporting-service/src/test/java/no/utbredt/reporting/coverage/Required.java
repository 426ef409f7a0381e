package no.utbredt.reporting.coverage;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.haugesund;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.oslo;
import static no.utbredt.reporting.cast.Cast.stavanger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Eligibility;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;

/** A service that requires something of its adopters, and four municipalities of which one is in the set. */
final class Required {

    private Required() {}

    static EligibleCount eligibility(Told told, CoverageQuestion asked) {
        return Objects.requireNonNull(told.answer(asked).cells().getFirst().eligibility());
    }

    static Told requiring(Eligibility... rules) {
        return Told.of(bergen().in("helsenettet"), oslo(), stavanger(), haugesund())
                .andService(strict(List.of(rules)));
    }

    static Document<Service> strict(List<Eligibility> rules) {
        Service state = new Service(
                kjernejournal(),
                kjernejournal(),
                null,
                null,
                null,
                kjernejournal(),
                null,
                Map.of("kommune", Set.of(Role.CONSUMER)),
                Map.of(),
                List.of(),
                rules);
        return new Document<>(kjernejournal(), new Version(1, 2), List.of(new Recorded<>(Cast.FOUNDED, state)));
    }

    static Document<NamedArea> set(boolean complete) {
        NamedArea state =
                new NamedArea("MEMBERSHIP", List.of(Dated.always("Helsenettet")), complete, null, List.of("oppdiktet"));
        return new Document<>("helsenettet", new Version(1, 1), List.of(new Recorded<>(Cast.FOUNDED, state)));
    }
}
