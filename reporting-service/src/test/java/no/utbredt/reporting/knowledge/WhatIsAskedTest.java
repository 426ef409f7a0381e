package no.utbredt.reporting.knowledge;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.digihelsestasjon;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.oslo;
import static no.utbredt.reporting.cast.Cast.veikart;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Manners;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Manner;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is found by what it is about is all there is about it, and nothing that has been taken back or replaced. */
class WhatIsAskedTest {

    private final Told told = Told.of(oslo(), bergen(), Actors.unit("u-1", "sykehjem", "m-4601"))
            .and(
                    use("bergen", "m-4601", null),
                    use("unit", "u-1", null),
                    use("oslo", "m-0301", null),
                    use("both", "m-0301", beside(Reference.own("u-1"), Reference.own("m-4601"))),
                    veikart()
                            .says("cited")
                            .that("m-0301")
                            .has(digihelsestasjon(), Stage.IN_USE)
                            .in("styresak", "s. 3"))
            .and(
                    usage("u-bergen", "m-4601", kjernejournal(), 1),
                    usage("u-number", "m-0301", kjernejournal(), 2),
                    usage("u-other", "m-4601", digihelsestasjon(), 3),
                    cgm().says("s-1").of(kjernejournal()).supports("x", Support.State.AVAILABLE, "2024-01"),
                    cgm().says("s-2").of(digihelsestasjon()).supports("x", Support.State.AVAILABLE, "2024-01"),
                    cgm().says("s-3").of(kjernejournal()).supports("y", Support.State.AVAILABLE, "2024-01"));

    @Test
    void usage_is_found_by_actor_and_service() {
        assertThat(usage(kjernejournal(), null)).containsExactlyInAnyOrder("u-bergen", "u-number");
        assertThat(usage(null, "m-4601")).containsExactlyInAnyOrder("u-bergen", "u-other");
        assertThat(usage(kjernejournal(), "m-4601")).containsExactly("u-bergen");
        assertThat(usage(null, null)).hasSize(3);
        assertThat(usage("nothing", null)).isEmpty();
        assertThat(usage(null, "nobody")).isEmpty();
    }

    @Test
    void support_is_found_by_service_and_product() {
        assertThat(support(kjernejournal(), null)).containsExactlyInAnyOrder("s-1", "s-3");
        assertThat(support(null, "x")).containsExactlyInAnyOrder("s-1", "s-2");
        assertThat(support(kjernejournal(), "x")).containsExactly("s-1");
        assertThat(support(null, null)).hasSize(3);
    }

    @Test
    void another_content_of_one_name_that_was_recorded_first_is_found_where_it_belongs() {
        told.and(nhn().says("u-bergen")
                .that("m-0301")
                .of(digihelsestasjon())
                .stated("2024-06-03")
                .recorded("2020-06-03")
                .used("2024-05", 9));

        assertThat(usage(null, "m-4601")).containsExactly("u-other");
        assertThat(usage(digihelsestasjon(), null)).containsExactlyInAnyOrder("u-bergen", "u-other");
    }

    @Test
    void reports_are_found_by_whom_they_name_and_where_they_stand() {
        assertThat(said(known -> known.said().of("u-1"))).containsExactlyInAnyOrder("bergen", "unit", "both");
        assertThat(said(known -> known.said().of("m-4601"))).containsExactlyInAnyOrder("bergen", "both");
        assertThat(said(known -> known.said().in("styresak"))).containsExactly("cited");
        assertThat(said(known -> known.said().ofService(digihelsestasjon()))).containsExactly("cited");
        assertThat(said(known -> known.said().ofService(kjernejournal()))).hasSize(4);
    }

    private List<String> usage(@Nullable String service, @Nullable String actor) {
        return told.knowledge.ask(Told.now(), known -> names(known.beside().usage(service, actor)));
    }

    private List<String> support(@Nullable String service, @Nullable String product) {
        return told.knowledge.ask(Told.now(), known -> names(known.beside().support(service, product)));
    }

    private List<String> said(Function<Known, Stream<Report>> asked) {
        return told.knowledge.ask(
                Told.now(),
                known -> asked.apply(known).map(report -> report.name().id()).toList());
    }

    private static List<String> names(Stream<? extends Event<?>> events) {
        return events.map(event -> event.name().id()).toList();
    }

    private static Event<?> usage(String id, String actor, String service, long volume) {
        return nhn().says(id).that(actor).of(service).stated("2024-06-03").used("2024-05", volume);
    }

    private static Reports use(String id, String actor, @Nullable Manner manner) {
        Reports says =
                nhn().says(id).that(actor).has(kjernejournal(), Stage.IN_USE).since("2022-01-01");
        return manner == null ? says : says.with(manner);
    }

    private static Manner beside(Reference onBehalfOf, Reference counterpart) {
        Manner plain = Manners.marked();
        return new Manner(
                plain.part(),
                plain.unit(),
                plain.degree(),
                plain.marks(),
                plain.planned(),
                onBehalfOf,
                new Manner.Counterpart(Role.SOURCE, counterpart, null));
    }
}
