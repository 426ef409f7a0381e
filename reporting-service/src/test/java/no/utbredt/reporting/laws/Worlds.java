package no.utbredt.reporting.laws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.FiguresPublished;
import no.utbredt.reporting.cast.Manners;
import no.utbredt.reporting.cast.Reports.Source;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.Subset;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.report.Manner;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Stamp;
import no.utbredt.reporting.report.StartBasis;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Invents worlds and questions. */
final class Worlds {
    private static final List<Stage> ASKABLE =
            List.of(Stage.COMMITTED, Stage.AVAILABLE, Stage.INTRODUCED, Stage.IN_USE);

    private Worlds() {}

    static Arbitrary<World> any() {
        return worlds(instants(), Arbitraries.of(true, true, true, false));
    }

    /** Worlds whose registry was there from the beginning, with every weight. */
    static Arbitrary<World> wellRegistered() {
        return worlds(Arbitraries.just(Cast.FOUNDED), Arbitraries.just(true));
    }

    private static Arbitrary<World> worlds(Arbitrary<Instant> registered, Arbitrary<Boolean> allWeighed) {
        return Combinators.combine(
                        registered.list().ofMinSize(1).ofMaxSize(4),
                        allWeighed,
                        registered,
                        figures().list().ofMaxSize(3),
                        reports().list().ofMinSize(3).ofMaxSize(25))
                .as((recorded, weighed, delegated, figures, reports) -> new World(
                        Invented.registered(recorded, weighed),
                        Invented.groups(),
                        Invented.SERVICES.stream().map(Cast::service).toList(),
                        List.of(Invented.delegation(delegated)),
                        figures.stream().distinct().toList(),
                        inOneOrder(reports)));
    }

    /** The log has an order: under one name no two reports are recorded at the same instant. */
    private static List<Report> inOneOrder(List<Report> reports) {
        Map<List<Object>, Report> ordered = new LinkedHashMap<>();
        reports.forEach(report ->
                ordered.putIfAbsent(List.of(report.name(), report.stamp().recordedAt()), report));
        return List.copyOf(ordered.values());
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.of(
                Cast.FOUNDED,
                Cast.FOUNDED,
                Instant.parse("2022-06-01T10:00:00Z"),
                Instant.parse("2024-06-01T10:00:00Z"));
    }

    static Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = days();
        return Combinators.combine(days, Arbitraries.integers().between(0, 5)).as((day, precision) -> {
            String text =
                    switch (precision) {
                        case 0 -> String.valueOf(day.getYear());
                        case 1 -> day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
                        case 2 -> day.toString().substring(0, 7);
                        default -> day.toString();
                    };
            return PartialDate.parse(text);
        });
    }

    static Arbitrary<LocalDate> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(2020, 2025), Arbitraries.of(1, 6, 12), Arbitraries.of(1, 15, 30))
                .as(LocalDate::of);
    }

    private static Arbitrary<ReportName> names() {
        return Combinators.combine(
                        Arbitraries.of(Invented.SOURCES), Arbitraries.integers().between(0, 9))
                .as((source, id) -> source.named("r" + id));
    }

    static Arbitrary<Report> reports() {
        Arbitrary<Set<ReportName>> replaces = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Set.<ReportName>of())),
                Tuple.of(1, names().set().ofMinSize(1).ofMaxSize(2)));
        return Combinators.combine(
                        Arbitraries.of(Invented.SOURCES),
                        Arbitraries.integers().between(0, 9),
                        statements(),
                        Arbitraries.integers().between(-20, 300),
                        Arbitraries.integers().between(0, 1500),
                        replaces,
                        Arbitraries.integers().between(0, 12))
                .as(Worlds::report);
    }

    private static Report report(
            Source source,
            int id,
            Statement says,
            int saidAfter,
            int recordedAfter,
            Set<ReportName> replaces,
            int retraction) {
        PartialDate statedAt = PartialDate.day(says.since().first() + Math.max(saidAfter, 0));
        Instant recorded =
                statedAt.lastDay().plusDays(recordedAfter).atTime(10, id).toInstant(ZoneOffset.UTC);
        boolean retracts = retraction < 4 && !replaces.isEmpty();
        return new Report(
                source.named("r" + id),
                new Stamp(source.speaker(), source.organisation(), source.delegation(), recorded),
                statedAt,
                retracts ? null : says,
                new HashSet<>(replaces));
    }

    private static Arbitrary<Statement> statements() {
        Arbitrary<Set<String>> scopes = Arbitraries.of(Set.of(), Set.of(), Set.of("A"), Set.of("A", "B"));
        return Combinators.combine(
                        Arbitraries.of(Invented.REFERENCES),
                        Arbitraries.of("kj", "kj", "kj", "ddfl", "unheard-of"),
                        Arbitraries.of(Role.CONSUMER, Role.CONSUMER, Role.SOURCE),
                        Arbitraries.of(Stage.class),
                        dates(),
                        scopes,
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(StartBasis.class))
                .as(Worlds::statement)
                .flatMap(says -> manners().map(manner -> Distorted.in(says, manner)));
    }

    private static Arbitrary<@Nullable Manner> manners() {
        return Arbitraries.of(
                        Manners.marked(Manner.ALL_UNITS),
                        Manners.marked(Manner.ALL_UNITS),
                        Manners.part("SOME"),
                        Manners.unit("WARD"),
                        Manners.marked("TOOK_PART"),
                        Manners.marked(Manner.TRIAL_ENDED))
                .injectNull(0.6);
    }

    private static Statement statement(
            Reference actor,
            String service,
            Role role,
            Stage stage,
            PartialDate since,
            Set<String> scopes,
            boolean certain,
            StartBasis basis) {
        return new Statement(
                actor, service, role, stage, null, since, basis, scopes, null, certain, null, null, null, null);
    }

    static Arbitrary<Document<PublishedFigure>> figures() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Invented.GROUPS),
                        Arbitraries.of(Stage.AVAILABLE, Stage.IN_USE, Stage.PILOTING),
                        Arbitraries.integers().between(0, 9),
                        dates(),
                        instants(),
                        Arbitraries.of(
                                        new Subset.InHealthRegion("NORD"),
                                        new Subset.InHealthRegion("VEST"),
                                        new Subset.InCounty("02"))
                                .injectNull(0.6))
                .as(Worlds::figure);
    }

    private static Document<PublishedFigure> figure(
            int kind,
            String group,
            Stage stage,
            int number,
            PartialDate asOf,
            Instant recorded,
            @Nullable Subset part) {
        FiguresPublished figure = FiguresPublished.figure("f-" + kind + group + stage + number + asOf + recorded + part)
                .of("kj", group)
                .asOf(asOf.toString());
        if (part != null) {
            figure.within(part);
        }
        return switch (kind) {
            case 0 -> figure.all(stage).recorded(recorded);
            case 1 -> figure.none(stage, Stage.NO_PLAN).recorded(recorded);
            default -> figure.counts(stage, String.valueOf(number), Unit.ACTORS).recorded(recorded);
        };
    }

    /** Every cut there is, one by areas that are data, and some across others. */
    static final List<Cut> CUTS = List.of(
            Cut.NATION,
            Cut.HEALTH_REGION,
            Cut.COUNTY,
            Cut.MUNICIPALITY,
            Cut.SYSTEM,
            Cut.VENDOR,
            new Cut("RING"),
            new Cut("COUNTY", new Cut("RING")),
            new Cut("VENDOR", Cut.HEALTH_REGION),
            new Cut("HEALTH_REGION", Cut.COUNTY));

    static Arbitrary<CoverageQuestion> questions() {
        return Combinators.combine(
                        Arbitraries.of(Invented.GROUPS),
                        Arbitraries.of(ASKABLE),
                        Arbitraries.of("A", "").injectNull(0.6),
                        Arbitraries.of(
                                RollUp.none(),
                                RollUp.none(),
                                RollUp.any(Actor.MUNICIPALITY),
                                RollUp.all(Actor.MUNICIPALITY)),
                        Arbitraries.of(Weight.ACTORS, Weight.ACTORS, Weight.POPULATION),
                        Arbitraries.of(CUTS),
                        times())
                .as(Worlds::question)
                .flatMap(question -> Arbitraries.of(0, 100, 400).injectNull(0.7).map(question::noOlderThan))
                .flatMap(question -> knownWithinADay()
                        .map(known -> known == null ? question : Asked.known(known, question.statedBy(), question)));
    }

    /** Some of them just when reports are recorded. */
    private static Arbitrary<@Nullable KnownAt> knownWithinADay() {
        return Arbitraries.of("2023-05-01T10:04:00Z", "2024-06-01T09:59:59Z", "2026-01-01T00:00:00Z")
                .map(KnownAt::parse)
                .injectNull(0.7);
    }

    private static Arbitrary<Map<String, LocalDate>> times() {
        Arbitrary<LocalDate> late = Arbitraries.of(LocalDate.parse("2023-05-01"), LocalDate.parse("2027-01-01"));
        return Combinators.combine(days(), late, days().injectNull(0.7), days().injectNull(0.6))
                .as((day, known, stated, structure) -> {
                    Map<String, LocalDate> times = new HashMap<>(Map.of("day", day, "known", known));
                    times.put("structure", structure == null ? day : structure);
                    if (stated != null) {
                        times.put("stated", stated);
                    }
                    return times;
                });
    }

    private static CoverageQuestion question(
            String group,
            Stage stage,
            @Nullable String scope,
            RollUp rollUp,
            Weight weight,
            Cut cut,
            Map<String, LocalDate> times) {
        return new CoverageQuestion(
                "kj",
                Role.CONSUMER,
                stage,
                group,
                scope,
                rollUp,
                weight,
                cut,
                Objects.requireNonNull(times.get("day")),
                KnownAt.endOf(Objects.requireNonNull(times.get("known"))),
                times.get("stated"),
                Objects.requireNonNull(times.get("structure")),
                Audience.OPERATOR);
    }
}
