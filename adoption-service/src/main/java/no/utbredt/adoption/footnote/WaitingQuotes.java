package no.utbredt.adoption.footnote;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.report.ReportName;

/** The quotes that wait for their document. Every write may be repeated, and several instances may write at once. */
public interface WaitingQuotes {

    /** Lets them wait; what waits already stays as it is. */
    void add(Collection<WaitingQuote> quotes);

    /** At most that many of those that wait for a document, in a fixed order. */
    List<WaitingQuote> of(String document, int most);

    /** They wait no longer. */
    void remove(Collection<WaitingQuote> quotes);

    /** What was said under that name waits no longer for that document. */
    void remove(String document, ReportName name);

    /**
     * Lets those go that were received longest ago, until each client and all together have no more than the quota.
     *
     * @return how many of which client's went, by client id; nothing where none did
     */
    Map<String, Long> makeRoom();
}
