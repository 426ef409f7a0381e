package no.utbredt.reporting.coverage.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Frequency;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A coverage question as it stands in an address. */
public final class CoverageParameters {

    /** The names of the parameters it is asked by, and of the form of its answer. */
    public static final Set<String> NAMES = Set.of(
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

    /** The names of those that ask of the members of a group one by one. */
    public static final Set<String> OF_MEMBERS =
            Set.of("service", "role", "stage", "group", "scope", "date", "knownAt", "statedBy", "structure", "format");

    /** The two that are counted. */
    public static final Set<Role> ROLES = EnumSet.of(Role.SOURCE, Role.CONSUMER);
    /** Those one may ask for at least. */
    public static final Set<Stage> STAGES =
            Arrays.stream(Stage.values()).filter(Stage::askable).collect(Collectors.toSet());

    private static final String ROLL_UPS = "none, any, all, or a share from 0 to 1 such as 0.5";

    private static final String AREA =
            "a cut and the code of one of its cells with a colon between them, such as COUNTY:18";

    private CoverageParameters() {}

    /** The question; the day and what is known of it are today unless said. */
    public static CoverageQuestion question(Asked asked, LocalDate today) {
        LocalDate day = asked.day("date", today);
        return new CoverageQuestion(
                asked.text("service", "the id of a service in the catalogue, such as kjernejournal"),
                asked.code("role", Role.class, Role.CONSUMER, ROLES),
                asked.code("stage", Stage.class, Stage.INTRODUCED, STAGES),
                asked.text("group", "the id of an actor group, such as kommune"),
                asked.text("scope"),
                rollUp(asked),
                asked.code("weight", Weight.class, Weight.ACTORS, EnumSet.allOf(Weight.class)),
                cut(asked),
                day,
                asked.knownAt(today),
                asked.day("statedBy"),
                asked.day("structure", day),
                Audience.PUBLIC,
                asked.age("maxAge"),
                asked.flag("eligible"));
    }

    /** How often a series has a figure; each month unless said. */
    public static Frequency frequency(Asked asked) {
        return asked.code("by", Frequency.class, Frequency.MONTH, EnumSet.allOf(Frequency.class));
    }

    /**
     * The earlier of two stages.
     *
     * @param later the question's
     */
    public static Stage earlier(Asked asked, Stage later) {
        Set<Stage> earlier = STAGES.stream()
                .filter(stage -> stage.onTheWay() && stage != later && later.atLeast(stage))
                .collect(Collectors.toSet());
        return asked.code("fromStage", Stage.class, Stage.PREPARING, earlier);
    }

    /** In any case and with either dash, as other codes; two with a comma between them go across each other. The nation when absent. */
    public static Cut cut(Asked asked) {
        List<Cut> cuts =
                asked.list("cut", 2).stream().map(CoverageParameters::cut).toList();
        if (cuts.size() == 2 && (cuts.contains(Cut.NATION) || cuts.getFirst().equals(cuts.getLast()))) {
            throw Refusal.invalid("cut", String.valueOf(asked.text("cut")), "two that differ, none of them NATION");
        }
        return switch (cuts.size()) {
            case 0 -> Cut.NATION;
            case 1 -> cuts.getFirst();
            default -> new Cut(cuts.getFirst().code(), cuts.getLast());
        };
    }

    /** One area, as {@code COUNTY:18}: a cut, and the code of one of its cells; null when absent. */
    public static @Nullable Area area(Asked asked) {
        String said = asked.text("area");
        if (said == null) {
            return null;
        }
        int colon = said.indexOf(':');
        Cut cut = colon < 1 ? Cut.NATION : cut(said.substring(0, colon));
        String code = said.substring(colon + 1).strip();
        if (cut.equals(Cut.NATION) || code.isEmpty()) {
            throw Refusal.invalid("area", said, AREA);
        }
        return new Area(cut, code, null);
    }

    private static Cut cut(String said) {
        return new Cut(said.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** How units count for their municipality; each for itself when absent. */
    public static RollUp rollUp(Asked asked) {
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
    public static String text(RollUp rollUp) {
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
