package no.utbredt.reporting.statement;

import no.utbredt.reporting.adoption.Derivation;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** Tells what became of a statement. */
public final class Verdicts {

    private Verdicts() {}

    /**
     * What became of it at the end of the day asked about. What a parent said for all its units is looked at from the unit, when a
     * unit is asked about.
     */
    public static Verdict of(Stated stated, StatementsQuestion asked, Known known) {
        return switch (stated) {
            case Stated.OfMany figure -> Verdict.PUBLISHED;
            case Stated.OfActor said ->
                switch (known.place(said.report())) {
                    case Placement.Out out -> Verdict.REPLACED;
                    case Placement.Unplaced unplaced -> Verdict.UNPLACED;
                    case Placement.SetAside setAside -> Verdict.SET_ASIDE;
                    case Placement.Placed placed ->
                        ofPlaced(said, looked(said, placed, asked.actor(), known), asked, known);
                };
        };
    }

    private static String looked(Stated.OfActor said, Placement.Placed placed, @Nullable String asked, Known known) {
        if (asked != null
                && said.says().forAllUnits()
                && known.registry()
                        .isWithin(asked, placed.actor(), said.statedAt().last())) {
            return asked;
        }
        return placed.actor();
    }

    private static Verdict ofPlaced(Stated.OfActor said, String actor, StatementsQuestion asked, Known known) {
        Statement says = said.says();
        int day = OsloDay.number(asked.day());
        if (!says.tellsStage()) {
            return Verdict.BESIDE;
        }
        if (says.since().first() > day) {
            return Verdict.NOT_YET;
        }
        return within(said, known.adoptions(says.service(), says.role()).standing(actor, day, null));
    }

    private static Verdict within(Stated.OfActor said, Standing standing) {
        var name = said.report().name();
        boolean itself = standing.derivation() == null || standing.derivation() instanceof Derivation.Parent;
        if (standing.told() && itself && standing.behind().getFirst().equals(name)) {
            return Verdict.DECIDES;
        }
        if (standing.behind().contains(name)) {
            return Verdict.BOUNDS;
        }
        var manner = said.says().manner();
        boolean limited = !said.says().scopes().isEmpty() || manner != null && manner.limits();
        return limited ? Verdict.LIMITED : Verdict.OUTWEIGHED;
    }
}
