package no.utbredt.adoption.state;

import static no.utbredt.adoption.state.Cast.ALL;
import static no.utbredt.adoption.state.Cast.BERGEN;
import static no.utbredt.adoption.state.Cast.DAY;
import static no.utbredt.adoption.state.Cast.VOSS;
import static no.utbredt.adoption.state.Cast.compared;
import static no.utbredt.adoption.state.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Since;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import org.jspecify.annotations.Nullable;

/** Law 2 of a complete state: whoever is named is in use whatever was said before, said twice it changes nothing, and a silence says nothing. */
class CompleteStateLawTest {

    private static final List<Stage> STAGES = List.of(
            Stage.NO_PLAN,
            Stage.NOT_STARTED,
            Stage.PILOTING,
            Stage.TECHNICALLY_READY,
            Stage.IN_USE,
            Stage.PAUSED,
            Stage.WITHDRAWN);

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void whoeverIsNamedIsInUseAndASecondTimeNothingChanges(
            @ForAll("histories") List<Said> history, @ForAll("named") List<Subject> named) {
        lawHolds(history, state(Stage.PAUSED, Stage.NOT_STARTED, named), UnaryOperator.identity());
    }

    @Example
    void aStateThatCorrectsNothingIsRejected() {
        List<Said> history = List.of(Said.of("state", "z", BERGEN, Stage.PAUSED, DAY));
        State state = state(null, null, List.of(BERGEN));

        lawHolds(history, state, UnaryOperator.identity());
        assertThatThrownBy(() -> lawHolds(history, state, CompleteStateLawTest::withoutCorrections))
                .isInstanceOf(AssertionError.class);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aSilenceIsNoStage(@ForAll("histories") List<Said> history, @ForAll("named") List<Subject> named) {
        silenceHolds(history, state(null, null, named));
    }

    @Example
    void aStateThatTakesASilenceForWithdrawnIsRejected() {
        List<Said> history = List.of(Said.of("journal", "1", VOSS, Stage.IN_USE, DAY.minusDays(9)));

        assertThatThrownBy(() -> silenceHolds(history, state(Stage.WITHDRAWN, null, List.of(BERGEN))))
                .isInstanceOf(AssertionError.class);
    }

    private static void lawHolds(List<Said> history, State state, UnaryOperator<Said> variant) {
        List<Line> first = compared(state, onTheLog(history));
        if (!Hindrance.of(state, first).isEmpty()) {
            assertThat(first).anyMatch(line -> line.change() == Change.CONTRADICTED);
            return;
        }
        List<Said> after = with(history, first, variant);
        state.named().forEach(actor -> assertThat(stage(after, actor)).isEqualTo(Stage.IN_USE));
        ALL.stream()
                .filter(actor -> !state.named().contains(actor))
                .forEach(actor -> assertThat(stage(after, actor)).isNotEqualTo(Stage.IN_USE));

        List<Line> second = compared(state, onTheLog(after));
        assertThat(with(after, second, variant)).isEqualTo(after);
        assertThat(Hindrance.of(state, second)).isEmpty();
    }

    private static void silenceHolds(List<Said> history, State state) {
        List<Line> lines = compared(state, onTheLog(history));
        assertThat(lines)
                .filteredOn(line -> line.event() != null)
                .extracting(Line::subject)
                .isSubsetOf(state.named());
        boolean left = ALL.stream()
                .filter(actor -> !state.named().contains(actor))
                .anyMatch(actor -> stage(history, actor) == Stage.IN_USE);
        assertThat(Hindrance.of(state, lines))
                .filteredOn(hindrance -> hindrance.fault().code().equals("state-left-unsaid"))
                .hasSize(left ? 1 : 0);
    }

    private static Said withoutCorrections(Said said) {
        return new Said(
                said.name(),
                said.actor(),
                said.stage(),
                said.from(),
                said.basis(),
                said.statedAt(),
                said.certain(),
                List.of());
    }

    private static List<String> onTheLog(List<Said> history) {
        return history.stream().map(Said::onTheLog).toList();
    }

    /** As the register takes them: each name once, with its first content. */
    private static List<Said> with(List<Said> history, List<Line> lines, UnaryOperator<Said> variant) {
        List<Said> all = new ArrayList<>(history);
        for (Line line : lines) {
            if (line.event() != null) {
                Said told = variant.apply(Said.of(line.event()));
                if (all.stream().noneMatch(said -> said.name().equals(told.name()))) {
                    all.add(told);
                }
            }
        }
        return all;
    }

    /** Law 2 by hand: sorted, and gone through from the first to the last. */
    private static @Nullable Stage stage(List<Said> history, Subject actor) {
        String id = Cast.MINE.key(actor, DAY);
        Stage stage = null;
        for (Said said : history.stream()
                .sorted(Comparator.comparing(Said::from)
                        .thenComparing(Said::statedAt)
                        .thenComparing(each -> each.name().source())
                        .thenComparing(each -> each.name().id()))
                .toList()) {
            boolean out = history.stream()
                    .anyMatch(other -> other.corrects().contains(said.name())
                            && other.name().source().equals(said.name().source()));
            boolean counts = !out
                    && said.certain()
                    && !said.from().isAfter(DAY)
                    && Cast.MINE.key(said.actor(), DAY).equals(id);
            if (counts && (stage == null || !weaker(said, stage))) {
                stage = said.stage();
            }
        }
        return stage;
    }

    private static boolean weaker(Said said, Stage stage) {
        List<Stage> way = List.of(
                Stage.INTERESTED,
                Stage.PREPARING,
                Stage.COMMITTED,
                Stage.TECHNICALLY_READY,
                Stage.PILOTING,
                Stage.AVAILABLE,
                Stage.INTRODUCED,
                Stage.IN_USE);
        return said.basis() == Since.Basis.OBSERVED
                && said.corrects().isEmpty()
                && way.contains(said.stage())
                && way.contains(stage)
                && way.indexOf(said.stage()) < way.indexOf(stage);
    }

    @Provide
    Arbitrary<List<Subject>> named() {
        return Arbitraries.of(ALL).list().uniqueElements().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Said>> histories() {
        Arbitrary<Said> said = Combinators.combine(
                        Arbitraries.of("state", "journal"),
                        Arbitraries.of(ALL),
                        Arbitraries.of(STAGES),
                        Arbitraries.integers().between(-2, 1),
                        Arbitraries.of(Since.Basis.values()),
                        Arbitraries.integers().between(-2, 1),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(5, true), net.jqwik.api.Tuple.of(1, false)),
                        Arbitraries.integers().between(0, 12))
                .as((source, actor, stage, from, basis, stated, certain, corrected) -> new Said(
                        new ReportName(Cast.CGM.sourcePrefix() + source, ""),
                        actor,
                        stage,
                        DAY.plusDays(from),
                        basis,
                        DAY.plusDays(stated),
                        certain,
                        corrected > 5
                                ? List.of()
                                : List.of(new ReportName(Cast.CGM.sourcePrefix() + source, "z" + corrected))));
        return said.list().ofMaxSize(7).map(CompleteStateLawTest::numbered);
    }

    private static List<Said> numbered(List<Said> history) {
        List<Said> numbered = new ArrayList<>();
        for (Said said : history) {
            numbered.add(new Said(
                    new ReportName(said.name().source(), "z" + numbered.size()),
                    said.actor(),
                    said.stage(),
                    said.from(),
                    said.basis(),
                    said.statedAt(),
                    said.certain(),
                    said.corrects()));
        }
        return numbered;
    }
}
