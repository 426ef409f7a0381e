package no.utbredt.reporting.initiative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * The roadmap with only what sources had stated by a day (law 3). This is the one place where that is told: no answer about
 * initiatives asks again. Of what nobody had spoken of, nothing is left; where no name had been used yet, the id stands for it.
 */
public final class Heard {

    private final Horizon horizon;

    private Heard(Horizon horizon) {
        this.horizon = horizon;
    }

    /** Of each initiative what had been stated within the horizon, by id. */
    public static Map<String, Initiative> within(Horizon horizon, Map<String, Initiative> initiatives) {
        if (horizon.statedBy() == null) {
            return initiatives;
        }
        Heard heard = new Heard(horizon);
        Map<String, Initiative> stated = new HashMap<>();
        initiatives.forEach((id, initiative) -> {
            Initiative then = heard.of(initiative);
            if (then.isSpokenOf()) {
                stated.put(id, named(id, initiative, then));
            }
        });
        return stated;
    }

    private static Initiative named(String id, Initiative whole, Initiative heard) {
        return heard.names().isEmpty() && !whole.names().isEmpty()
                ? heard.called(new Mention(id, whole.names().getFirst().said()))
                : heard;
    }

    private Initiative of(Initiative whole) {
        List<Mention> names = kept(whole.names(), Mention::said);
        boolean first =
                !names.isEmpty() && names.getFirst().equals(whole.names().getFirst());
        return new Initiative(
                names,
                first ? whole.nameEnglish() : null,
                whole.kind(),
                kept(whole.groups(), Mention::said),
                kept(whole.services(), Mention::said),
                kept(whole.statuses(), Initiative.Status::said),
                kept(whole.phases(), DeclaredPhase::said),
                spoken(whole.milestones(), this::milestone),
                spoken(whole.targets(), this::target),
                spoken(whole.dependencies(), this::dependency),
                spoken(whole.indicators(), this::indicator),
                kept(whole.cubes(), CubeStatement::said),
                whole.sources().stream()
                        .filter(source -> source.isHeard(horizon))
                        .toList(),
                whole.withheld().stream().filter(horizon::heard).toList());
    }

    private @Nullable Indicator indicator(Indicator whole) {
        List<Indicator.Reading> readings = kept(whole.readings(), Indicator.Reading::said);
        return readings.isEmpty()
                ? null
                : whole.with(
                        readings,
                        kept(whole.measures(), Indicator.Measure::said),
                        kept(whole.rules(), Indicator.Rule::said));
    }

    private @Nullable Milestone milestone(Milestone whole) {
        List<MilestoneDate> dates = kept(whole.dates(), MilestoneDate::said);
        return dates.isEmpty() ? null : whole.with(dates, kept(whole.assessments(), ForecastAssessment::said));
    }

    private @Nullable Target target(Target whole) {
        List<Target.Step> steps = kept(whole.steps(), Target.Step::said);
        return steps.isEmpty() ? null : whole.with(steps);
    }

    private @Nullable Dependency dependency(Dependency whole) {
        List<Dependency.Told> texts = kept(whole.texts(), Dependency.Told::said);
        return texts.isEmpty() ? null : whole.with(texts);
    }

    private <T> List<T> kept(List<T> statements, Function<T, Said> said) {
        return statements.stream()
                .filter(each -> said.apply(each).heardWithin(horizon))
                .toList();
    }

    private static <T> List<T> spoken(List<T> items, Function<T, @Nullable T> heard) {
        return items.stream().map(heard).filter(Objects::nonNull).toList();
    }
}
