package no.utbredt.reporting.laws;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.time.OsloDay;

/**
 * By areas of a kind that is data each cell's stages sum to those who lie in it, one that lies in two is in both, one that lies in
 * none in the cell without code, and nobody is lost; asked as a group an area has just its members. Counted here from the documents
 * alone.
 */
class Law4AreasTest {
    private static final Cut RING = new Cut("RING");
    private static final String NONE = "";

    private static final Law CELLS_SUM_TO_WHO_LIES_IN_THEM = (reading, some) -> {
        CoverageQuestion question = Asked.cut(RING, Asked.rolledUp(RollUp.none(), some.question()));
        CoverageAnswer answer = reading.answer(some.world(), question).coverage();
        Map<String, Long> counted = new HashMap<>();
        answer.cells()
                .forEach(cell ->
                        counted.put(Objects.requireNonNullElse(cell.area().code(), NONE), summed(cell)));
        Map<String, Long> expected = new HashMap<>();
        members(some.world(), question)
                .forEach((id, actor) ->
                        rings(actor, some.world(), question).forEach(ring -> expected.merge(ring, 1L, Long::sum)));
        return counted.equals(expected);
    };

    private static final Law AN_AREA_ASKED_AS_A_GROUP_HAS_ITS_MEMBERS = (reading, some) -> {
        for (String ring : List.of("ring-en", "ring-to")) {
            CoverageQuestion question =
                    Asked.nationally(Asked.group(ring, Asked.rolledUp(RollUp.none(), some.question())));
            CoverageAnswer answer = reading.answer(some.world(), question).coverage();
            if (summed(answer.cells().getFirst())
                    != members(some.world(), question).size()) {
                return false;
            }
        }
        return true;
    };

    private static long summed(Cell cell) {
        return switch (cell.outcome()) {
            case Outcome.Known known ->
                known.stages().total() == known.figure().total()
                        ? known.actors().total()
                        : -1;
            case Outcome.Unknown unknown -> unknown.actors().total();
            case Outcome.NotOffered notOffered -> notOffered.actors().total();
            case Outcome.Suppressed suppressed -> -1;
        };
    }

    private static Map<String, Actor> known(World world, CoverageQuestion question) {
        Map<String, Actor> actors = new HashMap<>();
        for (Document<Actor> document : world.actors()) {
            Actor actor = document.within(question.horizon());
            if (actor != null) {
                actors.put(document.id(), actor);
            }
        }
        return actors;
    }

    private static Map<String, Actor> members(World world, CoverageQuestion question) {
        int day = OsloDay.number(question.structure());
        Map<String, Actor> members = known(world, question);
        members.values()
                .removeIf(actor -> !actor.existence().holdsOn(day)
                        || actor.groups().stream()
                                .noneMatch(in -> in.holdsOn(day) && in.value().equals(question.group())));
        return members;
    }

    /** Its own, or else those of what it belongs to: no nursing home here is more than one step down. */
    private static Set<String> rings(Actor actor, World world, CoverageQuestion question) {
        int day = OsloDay.number(question.structure());
        Set<String> rings = own(actor, question, day);
        if (rings.isEmpty()) {
            Map<String, Actor> actors = known(world, question);
            actor.parents().stream()
                    .filter(parent -> parent.holdsOn(day))
                    .map(parent -> actors.get(parent.value()))
                    .filter(Objects::nonNull)
                    .forEach(parent -> rings.addAll(own(parent, question, day)));
        }
        return rings.isEmpty() ? Set.of(NONE) : rings;
    }

    private static Set<String> own(Actor actor, CoverageQuestion question, int day) {
        Set<String> rings = new HashSet<>();
        for (Document<NamedArea> document : Invented.areas()) {
            NamedArea area = document.within(question.horizon());
            if (area != null && area.kind().equals("RING")) {
                actor.groups().stream()
                        .filter(in -> in.holdsOn(day) && in.value().equals(document.id()))
                        .forEach(in -> rings.add(in.value()));
            }
        }
        return rings;
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 300)
    void cellsSumToWhoLiesInThem(@ForAll("cases") Law.Case some) {
        CELLS_SUM_TO_WHO_LIES_IN_THEM.isKept(some);
    }

    @Property(tries = 300)
    void anAreaAskedAsAGroupHasItsMembers(@ForAll("cases") Law.Case some) {
        AN_AREA_ASKED_AS_A_GROUP_HAS_ITS_MEMBERS.isKept(some);
    }

    @Example
    void leavingOutThoseWhoLieInNoneIsFoundOut() {
        CELLS_SUM_TO_WHO_LIES_IN_THEM.rejects(
                Distorted.answers(answers -> answers.saying(answer -> new CoverageAnswer(
                        answer.question(),
                        answer.cells().stream()
                                .filter(cell -> cell.area().code() != null)
                                .toList(),
                        answer.complete(),
                        answer.overlapping(),
                        answer.smallCellsSuppressed(),
                        answer.setAside(),
                        answer.unplaced()))),
                cases());
    }

    @Example
    void countingOneThatLiesInTwoInTheFirstAloneIsFoundOut() {
        CELLS_SUM_TO_WHO_LIES_IN_THEM.rejects(lyingOtherwise(Law4AreasTest::firstRing), cases());
    }

    @Example
    void takingAnOldMembershipForOneThatHoldsIsFoundOut() {
        Reading timeless = lyingOtherwise(groups ->
                groups.stream().map(group -> Dated.always(group.value())).toList());

        CELLS_SUM_TO_WHO_LIES_IN_THEM.rejects(timeless, cases());
        AN_AREA_ASKED_AS_A_GROUP_HAS_ITS_MEMBERS.rejects(timeless, cases());
    }

    private static List<Dated<String>> firstRing(List<Dated<String>> groups) {
        Dated<String> first = groups.stream()
                .filter(group -> group.value().startsWith("ring"))
                .findFirst()
                .orElse(null);
        return groups.stream()
                .filter(group -> !group.value().startsWith("ring") || group.equals(first))
                .toList();
    }

    private static Reading lyingOtherwise(UnaryOperator<List<Dated<String>>> change) {
        return Distorted.world(world -> world.actors(document ->
                Stream.of(Registered.changed(document, actor -> Registered.in(actor, change.apply(actor.groups()))))));
    }
}
