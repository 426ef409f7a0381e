package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/** For every service, role, group, day and known-at the stages sum to the group. */
class Law4ConservationTest {
    private static final Law STAGES_SUM_TO_THE_GROUP = (reading, some) -> {
        CoverageQuestion question = Asked.cut(Cut.NATION, Asked.rolledUp(RollUp.none(), some.question()));
        List<Actor> group = group(some.world(), question);
        Cell nation = reading.answer(some.world(), question).coverage().cells().getFirst();
        return switch (nation.outcome()) {
            case Outcome.Known known ->
                known.actors().total() == group.size()
                        && known.stages().total() == weight(group, question)
                        && known.figure().total() == weight(group, question);
            case Outcome.Unknown unknown -> unknown.actors().total() == group.size();
            case Outcome.NotOffered notOffered -> notOffered.actors().total() == group.size();
            case Outcome.Suppressed suppressed -> false;
        };
    };

    /** Counted from the documents alone, another way than the registry does. */
    private static List<Actor> group(World world, CoverageQuestion question) {
        int day = OsloDay.number(question.structure());
        return world.actors().stream()
                .map(document -> document.within(question.horizon()))
                .filter(Objects::nonNull)
                .filter(actor -> actor.existence().from() <= day
                        && day <= actor.existence().to())
                .filter(actor ->
                        actor.groups().stream().anyMatch(in -> in.value().equals(question.group())))
                .toList();
    }

    private static long weight(List<Actor> group, CoverageQuestion question) {
        int day = OsloDay.number(question.structure());
        return group.stream()
                .mapToLong(actor -> actor.weightOn(question.weight(), day).orElseThrow())
                .sum();
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 300)
    void stagesSumToTheGroup(@ForAll("cases") Law.Case some) {
        STAGES_SUM_TO_THE_GROUP.isKept(some);
    }

    @Property(tries = 200)
    void cellsSumToTheirOwnGroupHoweverUnitsAreRolledUp(@ForAll("cases") Law.Case some) {
        Answers answers = Reading.ours().answer(some.world(), some.question());

        assertThat(answers.coverage().cells()).allSatisfy(cell -> {
            if (cell.outcome() instanceof Outcome.Known known) {
                assertThat(known.stages().total()).isEqualTo(known.figure().total());
            }
        });
    }

    @Example
    void leavingOutTheUnknownIsFoundOut() {
        STAGES_SUM_TO_THE_GROUP.rejects(
                Distorted.answers(answers -> answers.saying(Law4ConservationTest::withoutTheUnknown)), cases());
    }

    private static CoverageAnswer withoutTheUnknown(CoverageAnswer answer) {
        return Outcomes.changed(
                answer, known -> new Outcome.Known(known.figure(), without(known.stages()), without(known.actors())));
    }

    private static Tally without(Tally tally) {
        Map<Stage, Long> told = new EnumMap<>(tally.byStage());
        told.remove(Stage.UNKNOWN);
        return new Tally(told);
    }
}
