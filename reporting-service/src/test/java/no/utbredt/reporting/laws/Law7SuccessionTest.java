package no.utbredt.reporting.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.stage.Stage;

/** Denominators move: what was handed over is worked out from reports and succession, and an own report overrules it. */
class Law7SuccessionTest {
    private static final Predecessor TAKEN_IN =
            new Predecessor("m3", (int) LocalDate.of(2022, 1, 1).toEpochDay());
    private static final Set<Reference> OF_THE_ONE_TAKEN_IN =
            Set.of(new Reference("KOMNR", "0003", null), new Reference("ENH", "E3", null));

    /** Nobody speaks of m5, which came of m3 on 2022-01-01. */
    private static final Law A_SPLIT_HANDS_EVERYTHING_OVER = (reading, some) -> {
        World world = some.world().figures(List.of());
        return stage("m5", "2024-06-01", some.question().day(), reading, world, some)
                == stage("m3", "2021-06-01", no("2021-12-31", some), reading, world, some);
    };

    /** Nobody is let speak of m8, which came of m6 and m7 on 2023-01-01. */
    private static final Law A_MERGER_GIVES_THE_LOWEST = (reading, some) -> {
        World world = some.world()
                .figures(List.of())
                .only(report ->
                        report.says() == null || !report.says().actor().value().equals("E8"));
        Stage one = stage("m6", "2022-06-01", no("2022-12-31", some), reading, world, some);
        Stage other = stage("m7", "2022-06-01", no("2022-12-31", some), reading, world, some);
        return stage("m8", "2024-06-01", some.question().day(), reading, world, some) == lowest(one, other);
    };

    /** Nobody is let speak of m2, which was there before and took m3 in on 2022-01-01. */
    private static final Law WHO_TAKES_OVER_IS_UNKNOWN_UNTIL_SOMEBODY_SPEAKS = (reading, some) -> {
        World world = some.world()
                .figures(List.of())
                .actors(document -> Stream.of(
                        document.id().equals("m2")
                                ? Registered.changed(document, actor -> Registered.after(actor, List.of(TAKEN_IN)))
                                : document))
                .only(report -> report.says() != null
                        && OF_THE_ONE_TAKEN_IN.contains(report.says().actor()));
        return stage("m2", "2024-06-01", some.question().day(), reading, world, some) == Stage.UNKNOWN;
    };

    private static Stage lowest(Stage one, Stage other) {
        if (one == Stage.UNKNOWN || other == Stage.UNKNOWN) {
            return Stage.UNKNOWN;
        }
        if (one == Stage.NOT_RELEVANT) {
            return other;
        }
        return other == Stage.NOT_RELEVANT || one.reach() < other.reach() ? one : other;
    }

    /** The day asked about, yet no later than that. */
    private static LocalDate no(String later, Law.Case some) {
        LocalDate last = LocalDate.parse(later);
        return some.question().day().isAfter(last) ? last : some.question().day();
    }

    private static Stage stage(
            String actor, String structure, LocalDate day, Reading reading, World world, Law.Case some) {
        // statements are of another age on another day: what is handed over is compared whatever its age
        CoverageQuestion question = Asked.structure(structure, Asked.on(day, Asked.group("kommune", some.question())))
                .noOlderThan(null);
        return reading.answer(world, question).roster().entries().stream()
                .filter(entry -> entry.actor().equals(actor))
                .map(Roster.Entry::standing)
                .findFirst()
                .orElseThrow()
                .stage();
    }

    private static final Law THE_REGISTER_DOES_NOT_REACH_BACK = (reading, some) -> {
        CoverageQuestion question = Asked.structure("2019-12-31", Asked.group("kommune", some.question()));
        return reading.answer(some.world(), question).coverage().cells().stream()
                .allMatch(cell -> cell.outcome() instanceof Outcome.Unknown);
    };

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.wellRegistered());
    }

    @Property(tries = 200)
    void aSplitHandsEverythingOver(@ForAll("cases") Law.Case some) {
        A_SPLIT_HANDS_EVERYTHING_OVER.isKept(some);
    }

    @Property(tries = 200)
    void aMergerGivesTheLowestAndUnknownWhereOneIs(@ForAll("cases") Law.Case some) {
        A_MERGER_GIVES_THE_LOWEST.isKept(some);
    }

    @Property(tries = 200)
    void whoTakesOverIsUnknownUntilSomebodySpeaks(@ForAll("cases") Law.Case some) {
        WHO_TAKES_OVER_IS_UNKNOWN_UNTIL_SOMEBODY_SPEAKS.isKept(some);
    }

    @Property(tries = 50)
    void beforeTheRegisterEverythingIsUnknown(@ForAll("cases") Law.Case some) {
        THE_REGISTER_DOES_NOT_REACH_BACK.isKept(some);
    }

    @Example
    void startingAfreshWithTheNewActorIsFoundOut() {
        A_SPLIT_HANDS_EVERYTHING_OVER.rejects(inheritingFromTheFirst(0), cases());
    }

    @Example
    void inheritingFromOneOfSeveralIsFoundOut() {
        A_MERGER_GIVES_THE_LOWEST.rejects(inheritingFromTheFirst(1), cases());
    }

    @Example
    void handingItToWhoWasThereBeforeIsFoundOut() {
        WHO_TAKES_OVER_IS_UNKNOWN_UNTIL_SOMEBODY_SPEAKS.rejects(
                Distorted.world(world -> world.reports(
                        report -> Distorted.saying(report, says -> Distorted.about(says, Reference.own("m2"))))),
                cases());
    }

    private static Reading inheritingFromTheFirst(int most) {
        return Distorted.world(world -> world.actors(document -> Stream.of(Registered.changed(
                document,
                actor -> Registered.after(
                        actor, actor.predecessors().stream().limit(most).toList())))));
    }

    @Example
    void takingTodaysStructureForAllTimesIsFoundOut() {
        THE_REGISTER_DOES_NOT_REACH_BACK.rejects(
                Distorted.question(question -> Asked.structure("2026-01-01", question)), cases());
    }
}
