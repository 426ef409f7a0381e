package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.board.Board;
import no.utbredt.reporting.board.BoardQuestion;
import no.utbredt.reporting.board.Status;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.PlainFold;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.stage.Stage;

/** A service's word in the status table follows from its figure by the stated rule, and silence is never nothing. */
class Law5StatusTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static boolean holds(Law.Case some, UnaryOperator<Board.Line> telling) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));
        BoardQuestion question = new BoardQuestion(
                some.question().group(),
                some.question().stage(),
                HALF,
                some.question().day(),
                some.question().knownAt(),
                some.question().statedBy());
        return knowledge.ask(question.horizon(), known -> {
            List<Board.Line> lines = new Board(new Coverage(knowledge)).answer(question, known);
            return lines.stream().map(telling).allMatch(line -> {
                Cell plain = PlainFold.answer(question.coverage(line.row()), known)
                        .cells()
                        .getFirst();
                return line.cell().equals(plain) && line.status() == plain(plain.outcome());
            });
        });
    }

    private static Status plain(Outcome outcome) {
        if (outcome instanceof Outcome.NotOffered) {
            return Status.NOTHING;
        }
        if (!(outcome instanceof Outcome.Known known) || known.figure().denominator() == 0) {
            return Status.CANNOT_TELL;
        }
        long there = Math.max(known.figure().numerator(), known.figure().lowerBound());
        if (2 * there >= known.figure().denominator()) {
            return Status.WIDE;
        }
        if (there > 0) {
            return Status.NARROW;
        }
        List<Stage> onTheWay = List.of(
                Stage.INTERESTED,
                Stage.PREPARING,
                Stage.COMMITTED,
                Stage.TECHNICALLY_READY,
                Stage.PILOTING,
                Stage.AVAILABLE,
                Stage.INTRODUCED,
                Stage.IN_USE);
        if (onTheWay.stream().anyMatch(stage -> known.stages().at(stage) > 0)) {
            return Status.ON_THE_WAY;
        }
        return known.figure().upperBound() > 0 ? Status.CANNOT_TELL : Status.NOTHING;
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 150)
    void a_status_follows_from_its_figure(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, line -> line)).isTrue();
    }

    @Example
    void reading_silence_as_nothing_is_found_out() {
        rejects(line -> line.status() == Status.CANNOT_TELL ? with(line, Status.NOTHING) : line);
    }

    @Example
    void forgetting_who_is_on_the_way_is_found_out() {
        rejects(line -> line.status() == Status.ON_THE_WAY ? with(line, Status.CANNOT_TELL) : line);
    }

    private static Board.Line with(Board.Line line, Status status) {
        return new Board.Line(line.question(), line.row(), status, line.cell());
    }

    private void rejects(UnaryOperator<Board.Line> wrong) {
        assertThat(cases().sampleStream().limit(2_000).anyMatch(some -> !holds(some, wrong)))
                .as("the property must find the wrong status out")
                .isTrue();
    }
}
