package no.utbredt.reporting.web;

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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.view.UnreadableRecord;
import no.utbredt.reporting.view.UnreadableRecords;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The service without a broker: what is known is told to it here. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "no.utbredt.reporting",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "no\\.utbredt\\.reporting\\.(kafka\\..*|Reporting.*)"))
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
    Knowledge knowledge() {
        Told told = Told.of(municipalitiesOf2021())
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
        told.knowledge.learnGroups(
                List.of(Cast.group("legekontor", new Group("Legekontor", "GP offices", false, null, true, List.of()))));
        told.knowledge.learnActors(
                List.of(Actors.office("o-1", "legekontor").restricted().recorded(Cast.FOUNDED)));
        told.knowledge.learnInitiatives(List.of(
                initiative("hemmelig").namedInternally().recorded(),
                initiative("kjernejournal-i-kommunene")
                        .introduces(kjernejournal())
                        .declares(4, "2021-10")
                        .target("75", "2022", "2021-10")
                        .milestone("pilot", planned("2022", "2021-10"), planned("2024", "2022-11"))
                        .hangsOn(new Dependency.On.Matter("sikkerhetsnivå høyt"), null, true)
                        .withholds(2)
                        .recorded()));
        return told.knowledge;
    }

    private static Reports[] reports() {
        return new Reports[] {
            veikart()
                    .says("oslo")
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
}
