package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.reporting.adoption.Disagreement.Kind;
import no.utbredt.reporting.adoption.Disagreement.Side;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.ReportName;

/** Lists what cannot both be right. */
final class Disagreements {
    private Disagreements() {}

    static List<Disagreement> of(Adoption adoption, String actor, String service, Role role) {
        List<Disagreement> found = new ArrayList<>();
        for (Adoption.Pair pair : adoption.betweenSources()) {
            found.add(of(Kind.BETWEEN_SOURCES, pair, actor, service, role));
        }
        for (Adoption.Pair pair : adoption.withinDocuments()) {
            found.add(of(Kind.WITHIN_DOCUMENT, pair, actor, service, role));
        }
        for (Adoption.Pair pair : adoption.goingBack()) {
            found.add(of(Kind.GOING_BACK, pair, actor, service, role));
        }
        return found;
    }

    /** The reports that moved the actor down, each after the one that had seen it further. */
    static List<List<ReportName>> falls(Adoption adoption) {
        return adoption.falls().stream()
                .map(fall -> List.of(fall.higher().name(), fall.lower().name()))
                .toList();
    }

    private static Disagreement of(Kind kind, Adoption.Pair pair, String actor, String service, Role role) {
        return new Disagreement(kind, actor, service, role, Side.of(pair.higher()), Side.of(pair.lower()));
    }
}
