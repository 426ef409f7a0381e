package no.utbredt.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.initiative.Indicator;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.usage.Usages;
import org.jspecify.annotations.Nullable;

/** Answers what the indicators of the roadmap show. Each figure is what {@link Coverage} says of it, and nothing else. */
public final class Indicators {
    private final Coverage coverage;

    public Indicators(Coverage coverage) {
        this.coverage = coverage;
    }

    /**
     * As of when something is shown.
     *
     * @param day the day asked about, by whose structure it is asked
     * @param knownAt as known when it is asked
     * @param statedBy the day by whose end sources must have said it, or null
     */
    public record When(
            LocalDate day, KnownAt knownAt, @Nullable LocalDate statedBy) {}

    /** An indicator that can be asked for. */
    public record Place(String initiative, Indicator indicator) {

        /** Unique among all: its initiative's id and its own with a dot between them. */
        public String id() {
            return initiative + "." + indicator.id();
        }
    }

    /** All there are, by initiative and in the order its documents have them. */
    public static List<Place> all(Known known) {
        List<Place> places = new ArrayList<>();
        new TreeMap<>(known.initiatives())
                .forEach((id, initiative) ->
                        initiative.indicators().forEach(indicator -> places.add(new Place(id, indicator))));
        return places;
    }

    /** What one of them shows. */
    public IndicatorAnswer answer(Place place, When when, Known known) {
        List<IndicatorAnswer.Shown> shown = place.indicator().measures().stream()
                .map(measure -> shown(measure, when, known))
                .toList();
        return new IndicatorAnswer(place.initiative(), place.indicator(), shown, judged(place.indicator(), shown));
    }

    private IndicatorAnswer.Shown shown(Indicator.Measure measure, When when, Known known) {
        return switch (measure.by()) {
            case COVERAGE, PUBLISHED_FIGURE ->
                new IndicatorAnswer.Shown(measure, counted(measure, when, known), List.of());
            case USAGE -> new IndicatorAnswer.Shown(measure, List.of(), used(measure, when, known));
            case NOT_MEASURED -> new IndicatorAnswer.Shown(measure, List.of(), List.of());
        };
    }

    private List<CoverageAnswer> counted(Indicator.Measure measure, When when, Known known) {
        String service = Objects.requireNonNullElse(measure.service(), "");
        Role role = Objects.requireNonNullElse(measure.role(), Role.CONSUMER);
        Stage stage = Objects.requireNonNullElse(measure.stage(), Stage.INTRODUCED);
        return groups(measure, service, role, known).stream()
                .map(group -> CoverageQuestion.of(service, role, group, when.day(), when.knownAt(), when.statedBy())
                        .atLeast(stage))
                .map(coverage::answer)
                .toList();
    }

    private static List<String> groups(Indicator.Measure measure, String id, Role role, Known known) {
        if (measure.group() != null) {
            return List.of(measure.group());
        }
        Service service = known.services().get(id);
        return service == null
                ? List.of()
                : service.groups().entrySet().stream()
                        .filter(each -> each.getValue().contains(role))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
    }

    private static List<Volume> used(Indicator.Measure measure, When when, Known known) {
        return Volume.newest(
                Usages.of(
                                known,
                                new Usages.Question(
                                        measure.service(), null, Integer.MIN_VALUE, OsloDay.number(when.day())))
                        .stream()
                        .filter(line -> measure.role() == null
                                || measure.role() == line.key().role())
                        .toList());
    }

    private static Judgement judged(Indicator indicator, List<IndicatorAnswer.Shown> shown) {
        if (indicator.rules().isEmpty()) {
            return Judgement.WITHOUT_RULE;
        }
        List<Judgement> all = new ArrayList<>();
        indicator.rules().forEach(rule -> {
            List<CoverageAnswer> held = shown.stream()
                    .filter(each -> each.measure().id().equals(rule.measure()))
                    .flatMap(each -> each.coverage().stream())
                    .toList();
            if (held.isEmpty()) {
                all.add(new Judgement(Judgement.Status.NOT_DECIDED, Judgement.Reason.NO_FIGURE));
            }
            held.forEach(
                    answer -> all.add(Judgement.of(answer.cells().getFirst().outcome(), rule, indicator.direction())));
        });
        return Judgement.worst(all);
    }
}
