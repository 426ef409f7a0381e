package no.utbredt.adoption.footnote;

import java.util.Collection;
import no.utbredt.adoption.report.ReportName;

/** Which words of reports the public may read. */
public interface FootnotePublication {

    /**
     * Publishes the quotes of recorded reports that may be shown, each once, and lets those wait whose document is not known to be
     * open. What was published or erased before stays so, however often its report is read again.
     */
    void publish(Collection<FootnoteMark> recorded);

    /** Publishes the quotes that wait for that document, which is now known to be open. */
    void publishWaitingFor(String document);

    /**
     * Erases the words said under a name, those published, those kept and those that wait; none said under it will be published
     * any more.
     */
    void erase(ReportName name);
}
