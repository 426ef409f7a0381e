package no.utbredt.reporting.finding.web;

import java.time.LocalDate;
import no.utbredt.reporting.adoption.Disagreement;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.Cited;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * Two reports that cannot both be right.
 *
 * @param actor whom they speak of, or null when it may be a person (law 12)
 * @param one the one that ranks higher
 */
public record DisagreementBody(
        Disagreement.Kind kind, @Nullable Named actor, Named service, Role role, SideBody one, SideBody other) {

    /** The disagreement with the names of a day. */
    public static DisagreementBody of(Disagreement found, LocalDate day, Known known) {
        return new DisagreementBody(
                found.kind(),
                Named.actor(found.actor(), OsloDay.number(day), known),
                Named.service(found.service(), known),
                found.role(),
                SideBody.of(found.one(), found.actor(), known),
                SideBody.of(found.other(), found.actor(), known));
    }

    /** What one report says, and from when. */
    public record SideBody(Cited report, Stage stage, String from) {

        static SideBody of(Disagreement.Side side, String actor, Known known) {
            return new SideBody(
                    Named.report(side.report(), actor, known),
                    side.stage(),
                    side.start().toString());
        }
    }
}
