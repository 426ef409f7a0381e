package no.utbredt.reporting.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/**
 * How one member of a group has fared, looked up day after day from nothing kept.
 *
 * @param marks of each day from the first to the day asked about
 */
record PlainCourse(List<Mark> marks) {
    /** Nobody in these worlds has said anything before. */
    static final int FIRST = OsloDay.number(LocalDate.parse("2019-12-31"));

    /** Those of the members the service is relevant for on the day asked about. */
    static List<PlainCourse> of(Knowledge knowledge, CoverageQuestion question) {
        return knowledge.ask(question.horizon(), known -> all(known, question)).stream()
                .filter(course -> course.marks().getLast().stage() != Stage.NOT_RELEVANT)
                .toList();
    }

    private static List<PlainCourse> all(Known known, CoverageQuestion question) {
        Adoptions adoptions = known.onward().adoptions(question.service(), question.role());
        return known.registry().members(question.group(), OsloDay.number(question.structure())).stream()
                .map(member -> new PlainCourse(IntStream.rangeClosed(FIRST, OsloDay.number(question.day()))
                        .mapToObj(day -> adoptions
                                .standing(member, day, question.scope())
                                .mark())
                        .toList()))
                .toList();
    }

    /** The first epoch day on which it certainly was so far, or -1. */
    int certainly(Stage stage) {
        for (int at = 0; at < marks.size(); at++) {
            if (marks.get(at).stage().atLeast(stage)) {
                return FIRST + at;
            }
        }
        return -1;
    }

    /** Since when it may have been so far as it certainly was from that day on. */
    int perhaps(int certainly, Stage stage) {
        int day = certainly;
        while (day > FIRST && marks.get(day - 1 - FIRST).possibly(stage)) {
            day--;
        }
        return day;
    }

    /** The last day before it may have been so far. */
    int lastBefore(Stage stage) {
        for (int at = 0; at < marks.size(); at++) {
            if (marks.get(at).possibly(stage)) {
                return FIRST + at - 1;
            }
        }
        return FIRST + marks.size() - 1;
    }

    Mark on(int day) {
        return marks.get(day - FIRST);
    }

    boolean told() {
        return marks.stream().anyMatch(mark -> mark.stage() != Stage.UNKNOWN);
    }
}
