package no.utbredt.adoption.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Since;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import no.utbredt.vocabulary.PartialDate;

/**
 * What a client once said of an actor, a service and a role, as far as it decides where the actor stands by that client's own words.
 *
 * @param actor as it was named
 * @param statedAt when the client said it
 * @param deciding whether it may say the stage of the whole actor: certain, and limited to no scope, part or unit (law 2)
 * @param corrects the reports it takes the place of
 */
record Word(
        ReportName name,
        Subject actor,
        Stage stage,
        Since since,
        PartialDate statedAt,
        boolean deciding,
        List<ReportName> corrects) {

    /** The later start goes before, then the later statement, then the greater name (law 2); one client has one rank. */
    static final Comparator<Word> ORDER = Comparator.comparing(Word::begun)
            .thenComparing(word -> word.statedAt().lastDay())
            .thenComparing(word -> word.name().source())
            .thenComparing(word -> word.name().id());

    /** The last day it may have begun on; no later than it was said, for nobody says in October what began in November. */
    LocalDate begun() {
        LocalDate said = statedAt.lastDay();
        LocalDate last = since.date().lastDay();
        return said.isBefore(last) && !said.isBefore(since.date().firstDay()) ? said : last;
    }

    /** Whether it puts the actor elsewhere than an earlier one did: going back on the way up needs words (law 2). */
    boolean moves(Word earlier) {
        return since.basis() == Since.Basis.STARTED
                || !corrects.isEmpty()
                || !onTheWay()
                || !earlier.onTheWay()
                || stage.compareTo(earlier.stage) >= 0;
    }

    private boolean onTheWay() {
        return stage.compareTo(Stage.INTERESTED) >= 0 && stage.compareTo(Stage.IN_USE) <= 0;
    }
}
