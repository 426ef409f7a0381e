package no.utbredt.reporting.landscape;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * How far has each area come at each level of care, day by day?
 *
 * @param services ids of services, at least one, in the order asked for
 * @param groups ids of actor groups, each standing for a level of care, at least one, in the order asked for
 * @param role which part the actors take
 * @param stage at least this stage
 * @param rollUp how units count for their parent
 * @param weight what each actor counts as
 * @param cut along what each answer is cut into rows
 * @param days ascending, at least one
 * @param knownAt as known when it is asked
 * @param statedBy the day by whose end sources must have said it, or null
 * @param structure the day whose members and areas are used on every day, or null for each day's own
 * @param maxAge how many days before each day what decides may have been said, or null for any age (law 5)
 */
public record LandscapeQuestion(
        List<String> services,
        List<String> groups,
        Role role,
        Stage stage,
        RollUp rollUp,
        Weight weight,
        Cut cut,
        List<LocalDate> days,
        KnownAt knownAt,
        @Nullable LocalDate statedBy,
        @Nullable LocalDate structure,
        @Nullable Integer maxAge) {
    public LandscapeQuestion {
        services = List.copyOf(services);
        groups = List.copyOf(groups);
        days = List.copyOf(days);
        if (services.isEmpty() || groups.isEmpty() || days.isEmpty()) {
            throw new IllegalArgumentException("a landscape has a service, a group and a day");
        }
    }

    /** What is taken into account. */
    public Horizon horizon() {
        return Horizon.of(knownAt, statedBy);
    }

    /** How many series it is made of: one for each service in each group. */
    public int columns() {
        return services.size() * groups.size();
    }

    /** The question of one service in one group on the last of the days. */
    public CoverageQuestion coverage(String service, String group) {
        LocalDate last = days.getLast();
        return new CoverageQuestion(
                service,
                role,
                stage,
                group,
                null,
                rollUp,
                weight,
                cut,
                last,
                knownAt,
                statedBy,
                structure == null ? last : structure,
                Audience.PUBLIC,
                maxAge,
                false);
    }
}
