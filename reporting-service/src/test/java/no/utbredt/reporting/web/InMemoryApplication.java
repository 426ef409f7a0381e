package no.utbredt.reporting.web;

import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.digihelsestasjon;
import static no.utbredt.reporting.cast.Cast.itself;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.municipalitiesOf2021;
import static no.utbredt.reporting.cast.Cast.newcomer;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.veikart;
import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static no.utbredt.reporting.cast.Promised.initiative;
import static no.utbredt.reporting.cast.Promised.planned;
import static no.utbredt.reporting.cast.Promised.said;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Tidings;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.initiative.Indicator;
import no.utbredt.reporting.kafka.PublishedActors;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.reader.Readers;
import no.utbredt.reporting.rebuild.Comparison;
import no.utbredt.reporting.rebuild.RebuildStatus;
import no.utbredt.reporting.rebuild.Rebuilds;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.subscription.InMemorySubscriptions;
import no.utbredt.reporting.subscription.Subscriptions;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.system.Source;
import no.utbredt.reporting.system.Vendor;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.view.UnreadableRecord;
import no.utbredt.reporting.view.UnreadableRecords;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The service without a broker: what is known is told to it here. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = MongoAutoConfiguration.class)
@ComponentScan(
        basePackages = "no.utbredt.reporting",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "no\\.utbredt\\.reporting\\.(kafka\\..*|subscription\\.mongo\\..*|Reporting.*)"))
@Import(PublishedActors.class)
public class InMemoryApplication {

    /** Noon on the day the examples are asked. */
    public static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");

    private static final Instant EDGE = Instant.parse("2026-11-20T10:59:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    View view() {
        var unreadable = new UnreadableRecords(10);
        unreadable.add(new UnreadableRecord("utbredt.reports", 2, 17, "not the JSON expected"));
        var status = new ViewStatus(
                true,
                EDGE,
                Duration.ofMillis(1200),
                List.of(new ViewStatus.Position("utbredt.reports", 0, 42, 0)),
                List.of(new ViewStatus.WriterEdge("register", 0, EDGE)),
                List.of(new ViewStatus.Loss("utbredt.deliveries", 1, 17, 3)),
                NOW,
                null,
                true);
        return new View() {
            @Override
            public ViewStatus status() {
                return status;
            }

            @Override
            public UnreadableRecords unreadable() {
                return unreadable;
            }
        };
    }

    @Bean
    Knowledge knowledge(Readers readers) {
        Told told = Told.of(municipalitiesOf2021(), readers)
                .and(
                        figure("f-60").counts(Stage.IN_USE, "60", Unit.ACTORS).asOf("2021-10-01"),
                        figure("f-912")
                                .counts(Stage.IN_USE, "912", Unit.ACTORS)
                                .of(digihelsestasjon(), "legekontor")
                                .asOf("2023-01-01"),
                        figure("f-929")
                                .counts(Stage.IN_USE, "929", Unit.ACTORS)
                                .of(digihelsestasjon(), "legekontor")
                                .asOf("2023-04-01")
                                .changed("7", "f-912"))
                .and(reports());
        told.and(beside());
        told.words(veikart().named("oslo"), "Oslo har <script>alert('innført')</script> & tatt i bruk", Cast.FOUNDED);
        told.words(itself("m-4601").named("today"), "=Bergen er i gang", NOW.minusSeconds(60));
        told.knowledge.learnGroups(
                List.of(Cast.group("legekontor", new Group("Legekontor", "GP offices", false, null, true, List.of()))));
        told.knowledge.learnActors(List.of(Actors.office("o-1", "legekontor")
                .restricted()
                .running("dips-arena")
                .recorded(Cast.FOUNDED)));
        told.knowledge.learnActors(List.of(
                Actors.district("d-030101", "m-0301").named("Bydel Gamle Oslo").recorded(Cast.FOUNDED)));
        laboratories(told.knowledge);
        told.knowledge.learnAreas(List.of(
                area("helsefellesskap-bergen", "HELSEFELLESSKAP", "Bergen"),
                area("helsefellesskap-fonna", "HELSEFELLESSKAP", "Fonna"),
                area("pulje-1", "WAVE", "=Pulje 1")));
        told.knowledge.learnInitiatives(List.of(
                initiative("hemmelig").namedInternally().recorded(),
                initiative("kjernejournal-i-kommunene")
                        .introduces(kjernejournal())
                        .declares(4, "2021-10")
                        .target("75", "2022", "2021-10")
                        .milestone("pilot", planned("2022", "2021-10"), planned("2024", "2022-11"))
                        .cites("veikart-21.1", "Veikart <versjon 21.1>")
                        .cites("veikart", "Veikart uten utgave")
                        .hangsOn(new Dependency.On.Matter("sikkerhetsnivå høyt"), null, true)
                        .measured("innforing", Indicator.By.COVERAGE, List.of(), "2021-10")
                        .measured(
                                "malt-med-regel",
                                Indicator.By.COVERAGE,
                                List.of(new Indicator.Rule("r", "m", BigDecimal.ONE, BigDecimal.ONE, said("2021-10"))),
                                "2021-10")
                        .measured("bruk", Indicator.By.USAGE, List.of(), "2021-10")
                        .measured("tilfredshet", Indicator.By.NOT_MEASURED, List.of(), "2021-10")
                        .withholds(2)
                        .recorded()));
        return told.knowledge;
    }

    /** Holds what is known against itself. */
    @Bean
    Rebuilds rebuilds(Knowledge knowledge) {
        return new Rebuilds() {
            private volatile RebuildStatus status = RebuildStatus.NEVER;

            @Override
            public RebuildStatus status() {
                return status;
            }

            @Override
            public void begin() {
                var found = Comparison.of(knowledge, knowledge, KnownAt.endOf(EDGE), OsloDay.of(EDGE));
                status = status.begin(NOW).end(NOW, found);
            }
        };
    }

    @Bean
    Subscriptions subscriptions() {
        return new InMemorySubscriptions();
    }

    @Bean
    Bulletin bulletin() {
        return Tidings.told();
    }

    private static Event<?>[] beside() {
        return new Event<?>[] {
            nhn().says("u-1")
                    .that("m-4601")
                    .of(kjernejournal())
                    .stated("2024-06-03")
                    .used("2024-05", 120),
            cgm().says("u-2")
                    .that("m-4601")
                    .of(kjernejournal())
                    .stated("2024-06-02")
                    .used("2024-05", 118),
            veikart()
                    .says("u-3")
                    .that("m-0301")
                    .of(kjernejournal())
                    .stated("2024-06-03")
                    .used("2024-05", 7),
            nhn().says("u-4")
                    .that("o-1")
                    .of(kjernejournal())
                    .stated("2024-06-03")
                    .used("2024-05", 99),
            cgm().says("s-1").of(kjernejournal()).supports("cgm-allmenn", Support.State.IN_DEVELOPMENT, "2024-01"),
            cgm().says("s-2")
                    .of(kjernejournal())
                    .stated("2024-06-03")
                    .plans("cgm-allmenn", Support.State.AVAILABLE, "2027"),
            nhn().says("a-1")
                    .that("m-4601")
                    .of(kjernejournal())
                    .stated("2024-06-03")
                    .agreed("CONNECTION", "2024-06-01", null),
            nhn().says("a-2")
                    .that("o-1")
                    .of(kjernejournal())
                    .stated("2024-06-03")
                    .agreed("MEMBERSHIP", null, null),
            cgm().says("h-1").nothingNew("2026-11-18T06:00:00Z", kjernejournal())
        };
    }

    private static Reports[] reports() {
        return new Reports[] {
            veikart()
                    .says("oslo")
                    .in("veikart-21.1", "kap. 2.1.3, s. 17")
                    .that("m-0301")
                    .has(digihelsestasjon(), Stage.INTRODUCED)
                    .since("2021-10"),
            veikart()
                    .says("stavanger-1")
                    .that("m-1103")
                    .has(digihelsestasjon(), Stage.INTRODUCED)
                    .since("2021-10"),
            veikart()
                    .says("stavanger-2")
                    .that("m-1103")
                    .has(digihelsestasjon(), Stage.PILOTING)
                    .since("2021-10"),
            nhn().says("bergen")
                    .that("m-4601")
                    .has(kjernejournal(), Stage.IN_USE)
                    .since("2020-05-01"),
            itself("m-4601")
                    .says("today")
                    .that("m-4601")
                    .has(digihelsestasjon(), Stage.IN_USE)
                    .since("2026-11-01")
                    .recorded("2026-11-20"),
            nhn().says("nowhere").that(new Reference("ENH", "999999999", null)).has(kjernejournal(), Stage.IN_USE),
            newcomer()
                    .says("unheard")
                    .that("m-0301")
                    .has(kjernejournal(), Stage.IN_USE)
                    .since("2022-01-01")
        };
    }

    /** Three laboratories: one runs two systems, one runs one that nobody has described, of one nothing is known. */
    private static void laboratories(Knowledge knowledge) {
        knowledge.learnGroups(List.of(Cast.complete("laboratorium")));
        knowledge.learnActors(List.of(
                Actors.office("lab-1", "laboratorium")
                        .running("dips-arena", null, "2020-01-01", null)
                        .running("dips-arena", "prøvetaking", null, null)
                        .running("annen", null, "2021-06-01", null)
                        .recorded(Cast.FOUNDED),
                Actors.office("lab-2", "laboratorium").running("ubeskrevet").recorded(Cast.FOUNDED),
                Actors.office("lab-3", "laboratorium").recorded(Cast.FOUNDED)));
        Vendor dips = new Vendor("dips", "999000029", "DIPS");
        knowledge.learnSystems(List.of(
                system("dips-arena", Cast.FOUNDED, "DIPS Arena", dips),
                system("annen", Cast.FOUNDED, "=Annen", dips),
                system("ny", NOW.minusSeconds(60), "Ny", new Vendor("ny", null, "Ny AS"))));
    }

    private static Document<NamedArea> area(String id, String kind, String name) {
        NamedArea state = new NamedArea(kind, List.of(Dated.always(name)), true, null, List.of("oppdiktet"));
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(Cast.FOUNDED, state)));
    }

    private static Document<EhrSystem> system(String id, Instant recorded, String name, Vendor vendor) {
        EhrSystem state = new EhrSystem(
                List.of(Dated.always(vendor)),
                List.of(Dated.always(name)),
                List.of(),
                List.of(),
                List.of(new Source("oppdiktet", null)));
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(recorded, state)));
    }
}
