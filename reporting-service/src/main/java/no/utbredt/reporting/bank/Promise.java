package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.utbredt.reporting.progress.ProgressQuestion;

/** How what an initiative promised is named in a table, and asked for. */
final class Promise {

    private Promise() {}

    /** The ids of the initiatives, in order; a code begins with one and a slash. */
    static Set<String> initiatives(Collection<String> codes) {
        return codes.stream()
                .map(code -> code.substring(0, code.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How far an initiative had come at the end of a month. */
    static ProgressQuestion question(String initiative, YearMonth month, Vintage vintage) {
        return new ProgressQuestion(
                initiative, month.atEndOfMonth(), vintage.knownAt(), vintage.statedBy(), ProgressQuestion.HALF);
    }
}
