package no.utbredt.adoption.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.MunicipalityNumber;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.kafka.ActorDocuments;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;

/** An act is done whole or not at all, once, whenever the process dies and however often it is sent. */
final class EnactmentTest {

    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final LocalDate EVE = FIRST.minusDays(1);

    private final InMemoryArchive archive = new InMemoryArchive(Clock.systemUTC(), new Doorbell());
    private final ActorDocuments actors = new ActorDocuments(archive);
    private final InMemorySuccessionBook book = new InMemorySuccessionBook();
    private final Enactment enactment = new Enactment(actors, book, Clock.systemUTC());

    @Example
    void a_merger_closes_those_that_were_and_opens_one_with_their_areas() {
        three();

        done(merger());

        assertThat(actor("a").existence()).isEqualTo(new Period(null, EVE));
        assertThat(actor("a").identifiers())
                .containsExactly(new Dated<>(new MunicipalityNumber("1001"), new Period(null, EVE)));
        assertThat(actor("ab").predecessors())
                .extracting(each -> each.actor().value())
                .containsExactly("a", "b");
        assertThat(actor("ab").isMemberOn(FIRST, "kommune")).isTrue();
        assertThat(actor("ab.legevakt").predecessors())
                .extracting(each -> each.actor().value())
                .containsExactly("a.legevakt", "b.legevakt");
        assertThat(actor("ab.legevakt").nameOn(FIRST)).isEqualTo("Legevakt, AB");
        assertThat(actor("b.legevakt").existence().to()).isEqualTo(EVE);
    }

    @Example
    void a_takeover_leaves_the_one_that_goes_on_as_it_was_but_for_whom_it_took_over() {
        three();

        done(act(SuccessionKind.TAKEOVER, List.of("a"), known("b")));

        assertThat(actor("b").existence()).isEqualTo(Period.ALWAYS);
        assertThat(actor("b").predecessors())
                .extracting(each -> each.actor().value())
                .containsExactly("a");
        assertThat(actor("b.legevakt").predecessors())
                .extracting(each -> each.actor().value())
                .containsExactly("a.legevakt");
        assertThat(actor("a").existence().to()).isEqualTo(EVE);
    }

    @Example
    void a_split_may_leave_the_one_that_was_split_going_on() {
        three();

        done(act(SuccessionKind.SPLIT, List.of("a"), known("a"), fresh("a2", "1002")));

        assertThat(actor("a").existence()).isEqualTo(Period.ALWAYS);
        assertThat(actor("a").predecessors()).isEmpty();
        assertThat(actor("a2").predecessors())
                .extracting(each -> each.actor().value())
                .containsExactly("a");
    }

    @Example
    void one_that_was_closed_and_is_there_again_belonged_to_nothing_between() {
        three();
        done(act(SuccessionKind.CLOSING, List.of("a")));
        LocalDate again = FIRST.plusYears(1);

        done(new Succession(
                new SuccessionId("again"), SuccessionKind.REOPENING, again, "test", List.of(), List.of(known("a"))));

        assertThat(actor("a").existence()).isEqualTo(Period.ALWAYS);
        assertThat(actor("a").isMemberOn(EVE, "kommune")).isTrue();
        assertThat(actor("a").isMemberOn(FIRST, "kommune")).isFalse();
        assertThat(actor("a").isMemberOn(again, "kommune")).isTrue();
        assertThat(actor("a").hasOn(FIRST, new MunicipalityNumber("1001"))).isFalse();
        assertThat(actor("a").hasOn(again, new MunicipalityNumber("1001"))).isTrue();
        assertThat(actor("a.legevakt").existence().to()).isNull();
    }

    @Example
    void what_is_taken_back_the_day_it_closed_is_as_if_it_had_never_closed() {
        three();
        Actor before = actor("a");
        done(act(SuccessionKind.CLOSING, List.of("a")));

        done(new Succession(
                new SuccessionId("again"), SuccessionKind.REOPENING, FIRST, "test", List.of(), List.of(known("a"))));

        assertThat(actor("a").groups()).isEqualTo(before.groups());
        assertThat(actor("a").identifiers()).isEqualTo(before.identifiers());
        assertThat(actor("a").existence()).isEqualTo(before.existence());
    }

    @Property(tries = 60)
    void wherever_a_process_dies_the_act_is_found_whole_by_whoever_comes_next(@ForAll @IntRange(max = 12) int writes) {
        EnactmentTest fresh = new EnactmentTest();
        fresh.three();
        Plan plan = fresh.enactment.plan(merger());
        Enactment dying = new Enactment(new DyingActors(fresh.actors, writes), fresh.book, Clock.systemUTC());
        if (writes < plan.changes().size()) {
            assertThatThrownBy(() -> dying.enact(merger(), plan)).isInstanceOf(DyingActors.Died.class);
            assertThat(fresh.book.open()).hasSize(1);
        } else {
            assertThat(dying.enact(merger(), plan)).isTrue();
        }

        Enactment next = new Enactment(new ActorDocuments(fresh.archive), fresh.book, Clock.systemUTC());
        fresh.book.open().forEach(entry -> next.finish(entry.act()));

        assertThat(fresh.book.open()).isEmpty();
        assertThat(everybody(fresh.archive)).isEqualTo(undisturbed());
    }

    @Example
    void the_same_act_ended_again_writes_nothing() {
        three();
        done(merger());
        var before = actors.find(new ActorId("ab")).orElseThrow();

        enactment.finish(merger());

        assertThat(actors.find(new ActorId("ab"))).contains(before);
        assertThat(enactment.plan(merger()).changes()).isEmpty();
    }

    @Example
    void nothing_is_done_where_somebody_else_changed_every_actor_since() {
        three();
        Plan plan = enactment.plan(act(SuccessionKind.CLOSING, List.of("c")));
        actors.register(actor("c").hidden(), null);
        actors.register(actor("c.legevakt").hidden(), null);

        assertThat(enactment.enact(act(SuccessionKind.CLOSING, List.of("c")), plan))
                .isFalse();

        assertThat(book.all()).isEmpty();
        assertThat(actor("c").existence()).isEqualTo(Period.ALWAYS);
    }

    @Example
    void where_somebody_else_changed_one_of_them_meanwhile_his_change_stands_and_the_act_is_done() {
        three();
        Plan plan = enactment.plan(merger());
        actors.register(actor("b").hidden(), null);

        assertThat(enactment.enact(merger(), plan)).isTrue();

        assertThat(actor("b").restricted()).isTrue();
        assertThat(actor("b").existence().to()).isEqualTo(EVE);
    }

    @Example
    void any_other_edition_of_any_actor_makes_another_tag() {
        three();
        String before = enactment.plan(merger()).tag();
        actors.register(actor("b").hidden(), null);

        assertThat(enactment.plan(merger()).tag()).isNotEqualTo(before);
    }

    @Example
    void an_actor_that_cannot_have_its_part_is_named_where_it_stands() {
        three();

        refused(act(SuccessionKind.CLOSING, List.of("nobody")), "/predecessors/0");
        refused(act(SuccessionKind.MERGER, List.of("a", "b"), known("c")), "/successors/0");
        refused(act(SuccessionKind.TAKEOVER, List.of("a"), fresh("new", "1009")), "/successors/0");
        refused(act(SuccessionKind.MERGER, List.of("a", "b"), fresh("ab", "1003")), "/successors/0/identifiers");
        refused(
                new Succession(
                        new SuccessionId("x"),
                        SuccessionKind.REOPENING,
                        FIRST,
                        "test",
                        List.of(),
                        List.of(known("nobody"))),
                "/successors/0");
        assertThatThrownBy(() -> act(SuccessionKind.MERGER, List.of("a"), known("b")))
                .isInstanceOf(FaultyField.class);
        assertThatThrownBy(() -> act(SuccessionKind.MERGER, List.of("a", "a"), known("b")))
                .isInstanceOf(FaultyField.class);
    }

    private void refused(Succession act, String field) {
        assertThatThrownBy(() -> enactment.plan(act))
                .isInstanceOfSatisfying(
                        FaultyField.class, fault -> assertThat(fault.field()).isEqualTo(field));
    }

    private static Map<String, Actor> undisturbed() {
        EnactmentTest other = new EnactmentTest();
        other.three();
        other.done(merger());
        return everybody(other.archive);
    }

    private static Map<String, Actor> everybody(InMemoryArchive archive) {
        ActorDocuments read = new ActorDocuments(archive);
        read.reread();
        Map<String, Actor> all = new TreeMap<>();
        read.registry().all().forEach(actor -> all.put(actor.id().value(), actor));
        return all;
    }

    private void done(Succession act) {
        assertThat(enactment.enact(act, enactment.plan(act))).isTrue();
        assertThat(book.open()).isEmpty();
    }

    private Actor actor(String id) {
        return actors.registry().find(new ActorId(id)).orElseThrow();
    }

    private void three() {
        Stream.of("a", "b", "c").forEach(id -> {
            String number = "100" + (id.charAt(0) - 'a' + 1);
            actors.register(municipality(id, number.equals("1002") ? "1004" : number), null);
            actors.register(area(id), null);
        });
    }

    private static Actor municipality(String id, String number) {
        return new Actor(
                new ActorId(id),
                ActorKind.MUNICIPALITY,
                null,
                List.of(new Dated<>(id.toUpperCase(Locale.ROOT), Period.ALWAYS)),
                List.of(new Dated<>(new MunicipalityNumber(number), Period.ALWAYS)),
                List.of(),
                List.of(new Dated<>("kommune", Period.ALWAYS)),
                List.of(),
                List.of(),
                List.of(),
                Period.ALWAYS,
                false,
                List.of("test"));
    }

    private static Actor area(String above) {
        return new Actor(
                new ActorId(above + ".legevakt"),
                ActorKind.SERVICE_AREA,
                "legevakt",
                List.of(new Dated<>("Legevakt, " + above.toUpperCase(Locale.ROOT), Period.ALWAYS)),
                List.of(),
                List.of(new Dated<>(new ActorId(above), Period.ALWAYS)),
                List.of(new Dated<>("legevakt", Period.ALWAYS)),
                List.of(),
                List.of(),
                List.of(),
                Period.ALWAYS,
                false,
                List.of("test"));
    }

    private static Succession merger() {
        return act(SuccessionKind.MERGER, List.of("a", "b"), fresh("ab", "1009"));
    }

    private static Succession act(SuccessionKind kind, List<String> before, Successor... after) {
        return new Succession(
                new SuccessionId("act"),
                kind,
                FIRST,
                "a decision",
                before.stream().map(ActorId::new).toList(),
                List.of(after));
    }

    private static Successor known(String id) {
        return new Successor(new ActorId(id), null, List.of(), List.of(), null);
    }

    private static Successor fresh(String id, String number) {
        return new Successor(
                new ActorId(id), id.toUpperCase(Locale.ROOT), List.of(new MunicipalityNumber(number)), List.of(), null);
    }
}
