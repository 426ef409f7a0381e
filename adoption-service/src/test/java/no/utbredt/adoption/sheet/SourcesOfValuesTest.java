package no.utbredt.adoption.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.HerId;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.Weight;
import org.jspecify.annotations.Nullable;

/** Each dated value keeps the source it was told with, whatever is corrected beside it. */
class SourcesOfValuesTest {

    private static final ActorId ID = new ActorId("d-1");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Property
    void no_row_takes_the_source_from_a_value_it_does_not_name(
            @ForAll("actors") Actor actor, @ForAll("rows") Line.Change<Actor> row) {
        keepsSources(actor, row, (now, change) -> change.of(Optional.of(now)));
    }

    @Property
    void a_value_a_row_names_has_the_source_of_the_row(@ForAll("actors") Actor actor, @ForAll("names") String name) {
        Actor then = row("Navneregisteret", null, name, List.of(), null).of(Optional.of(actor));

        assertThat(then.names().getLast().value()).isEqualTo(name);
        assertThat(then.names().getLast().source()).isEqualTo("Navneregisteret");
        assertThat(then.sources()).contains("Navneregisteret");
    }

    @Example
    void a_row_without_a_source_leaves_the_one_a_membership_has() {
        Actor actor = actor(List.of(), List.of(new Dated<>("pulje-1", Period.ALWAYS, "Plan 2023")), List.of());

        Actor ended = new MembershipSaid(ID, "pulje-1", new Period(null, FIRST), null).of(Optional.of(actor));

        assertThat(ended.groups()).containsExactly(new Dated<>("pulje-1", new Period(null, FIRST), "Plan 2023"));
    }

    @Example
    void to_end_a_value_without_its_source_is_rejected() {
        Actor actor = actor(List.of(new Dated<>("Bydelen", Period.ALWAYS, "vedtak 1")), List.of(), List.of());
        Line.Change<Actor> renamed = row(null, FIRST, "Bydel 1", List.of(), null);

        keepsSources(actor, renamed, (now, change) -> change.of(Optional.of(now)));
        assertThatThrownBy(() -> keepsSources(actor, renamed, SourcesOfValuesTest::forgetful))
                .isInstanceOf(AssertionError.class);
    }

    /** The wrong variant: a value whose last day moves is told anew, without where it was known from. */
    private static Actor forgetful(Actor now, Line.Change<Actor> change) {
        Actor then = change.of(Optional.of(now));
        List<Dated<String>> names = then.names().stream()
                .map(each -> now.names().contains(each) ? each : new Dated<>(each.value(), each.during()))
                .toList();
        return actor(names, then.groups(), then.weights());
    }

    private static void keepsSources(
            Actor actor, Line.Change<Actor> row, BiFunction<Actor, Line.Change<Actor>, Actor> correcting) {
        Actor then = correcting.apply(actor, row);
        ActorSaid said = (ActorSaid) row;
        kept(
                actor.names(),
                then.names(),
                Optional.ofNullable(said.name()).stream().toList());
        kept(actor.groups(), then.groups(), said.groups());
        kept(actor.identifiers(), then.identifiers(), said.identifiers());
        kept(
                actor.places(),
                then.places(),
                Optional.ofNullable(said.place()).stream().toList());
        for (Weight weight : actor.weights()) {
            boolean named = said.weights().stream().anyMatch(each -> each.date().equals(weight.date()));
            assertThat(named || then.weights().contains(weight))
                    .as("%s", weight)
                    .isTrue();
        }
    }

    private static <T> void kept(List<Dated<T>> before, List<Dated<T>> after, List<T> named) {
        for (Dated<T> old : before) {
            after.stream()
                    .filter(each -> each.value().equals(old.value()) && !named.contains(old.value()))
                    .filter(each -> each.during().overlaps(old.during()))
                    .forEach(each -> assertThat(each.source()).as("%s", old).isEqualTo(old.source()));
        }
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Combinators.combine(dated("A", "B"), dated("g-1", "g-2"), weights())
                .as((names, groups, weights) ->
                        actor(names.isEmpty() ? List.of(new Dated<>("A", Period.ALWAYS)) : names, groups, weights));
    }

    @Provide
    Arbitrary<Line.Change<Actor>> rows() {
        Arbitrary<LocalDate> days = days().injectNull(0.4);
        Arbitrary<List<String>> groups =
                Arbitraries.of("g-1", "g-2", "g-3").list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(sources(), days, names().injectNull(0.4), groups, days().injectNull(0.4))
                .as(SourcesOfValuesTest::row);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("A", "B", "C");
    }

    /** Values one after the other, each for a year, the last until further notice. */
    private static Arbitrary<List<Dated<String>>> dated(String... values) {
        return Combinators.combine(
                        Arbitraries.of(values).list().ofMaxSize(3),
                        sources().list().ofSize(3))
                .as((said, sources) -> Stream.iterate(0, each -> each < said.size(), each -> each + 1)
                        .map(each -> new Dated<>(
                                said.get(each),
                                new Period(
                                        FIRST.plusYears(each),
                                        each == said.size() - 1
                                                ? null
                                                : FIRST.plusYears(each + 1).minusDays(1)),
                                sources.get(each)))
                        .toList());
    }

    private static Arbitrary<List<Weight>> weights() {
        return Combinators.combine(days(), sources())
                .as((day, source) -> new Weight(Weight.Kind.POPULATION, day, 10, source))
                .list()
                .ofMaxSize(2)
                .uniqueElements(Weight::date);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4).map(FIRST::plusYears);
    }

    private static Arbitrary<String> sources() {
        return Arbitraries.of("vedtak 1", "vedtak 2", "SSB").injectNull(0.2);
    }

    private static Line.Change<Actor> row(
            @Nullable String source,
            @Nullable LocalDate from,
            @Nullable String name,
            List<String> groups,
            @Nullable LocalDate weighed) {
        return new ActorSaid(
                ID,
                null,
                null,
                name,
                List.of(),
                List.of(),
                groups,
                null,
                weighed == null ? List.of() : List.of(new Weight(Weight.Kind.POPULATION, weighed, 11, source)),
                null,
                null,
                null,
                List.of(),
                source,
                from);
    }

    private static Actor actor(List<Dated<String>> names, List<Dated<String>> groups, List<Weight> weights) {
        List<Dated<Identifier>> numbers = List.of(new Dated<>(new HerId("12345"), Period.ALWAYS, "Adresseregisteret"));
        return new Actor(
                ID,
                ActorKind.CITY_DISTRICT,
                null,
                names.isEmpty() ? List.of(new Dated<>("A", Period.ALWAYS)) : names,
                numbers,
                List.of(new Dated<>(new ActorId("m-0301"), Period.ALWAYS, "bydelsreformen")),
                groups,
                List.of(new Dated<>(new Place("03", "Oslo", null), Period.ALWAYS, "SSB")),
                weights,
                List.of(),
                Period.ALWAYS,
                false,
                List.of("oppdiktet"));
    }
}
