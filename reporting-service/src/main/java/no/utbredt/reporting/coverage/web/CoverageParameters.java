package no.utbredt.reporting.coverage.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Asked;

/** A coverage question as it stands in an address. */
final class CoverageParameters {

    static final Set<String> NAMES = Set.of(
            "service",
            "role",
            "stage",
            "group",
            "scope",
            "rollup",
            "weight",
            "date",
            "knownAt",
            "statedBy",
            "structure",
            "maxAge",
            "cut",
            "format");

    private static final Set<Role> ROLES = EnumSet.of(Role.SOURCE, Role.CONSUMER);
    private static final Set<Stage> STAGES =
            Arrays.stream(Stage.values()).filter(Stage::askable).collect(Collectors.toSet());
    /** A hundred years: no statement is older. */
    private static final int MOST_DAYS = 36_525;

    private static final String ROLL_UPS = "none, any, all, or a share from 0 to 1 such as 0.5";

    private CoverageParameters() {}

    /** The question; the day and what is known of it are today unless said. */
    static CoverageQuestion question(Asked asked, LocalDate today) {
        LocalDate day = asked.day("date", today);
        return new CoverageQuestion(
                asked.text("service", "the id of a service in the catalogue, such as kjernejournal"),
                asked.code("role", Role.class, Role.CONSUMER, ROLES),
                asked.code("stage", Stage.class, Stage.INTRODUCED, STAGES),
                asked.text("group", "the id of an actor group, such as kommune"),
                asked.text("scope"),
                rollUp(asked),
                asked.code("weight", Weight.class, Weight.ACTORS, EnumSet.allOf(Weight.class)),
                asked.code("cut", Cut.class, Cut.NATION, EnumSet.allOf(Cut.class)),
                day,
                asked.day("knownAt", today),
                asked.day("statedBy"),
                asked.day("structure", day),
                Audience.PUBLIC,
                asked.text("maxAge") == null ? null : asked.number("maxAge", 0, 0, MOST_DAYS));
    }

    private static RollUp rollUp(Asked asked) {
        return switch (asked.text("rollup")) {
            case null -> RollUp.none();
            case "none" -> RollUp.none();
            case "any" -> RollUp.any(Actor.MUNICIPALITY);
            case "all" -> RollUp.all(Actor.MUNICIPALITY);
            default ->
                RollUp.share(
                        Actor.MUNICIPALITY,
                        asked.share("rollup", BigDecimal.ONE, CoverageParameters::isShare, ROLL_UPS));
        };
    }

    private static boolean isShare(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    /** The roll-up as it is asked for. */
    static String text(RollUp rollUp) {
        return switch (rollUp) {
            case RollUp.None none -> "none";
            case RollUp.To to -> text(to.share());
        };
    }

    private static String text(BigDecimal share) {
        if (share.signum() == 0) {
            return "any";
        }
        return share.compareTo(BigDecimal.ONE) == 0 ? "all" : share.toPlainString();
    }
}
