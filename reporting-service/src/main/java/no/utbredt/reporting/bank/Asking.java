package no.utbredt.reporting.bank;

import java.util.function.Function;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.Progresses;

/** Whom a table asks for its numbers, the same that answer everywhere else; and as known when. */
record Asking(Knowledge knowledge, Coverage coverage, Progresses progresses, Vintage vintage) {

    /** What is known within the table's vintage. */
    <T> T ask(Function<Known, T> question) {
        return knowledge.ask(vintage.horizon(), question);
    }
}
