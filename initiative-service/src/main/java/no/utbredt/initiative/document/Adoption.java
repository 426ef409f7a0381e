package no.utbredt.initiative.document;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The desk at which reports and published figures are entered, as whoever enters the document. */
public interface Adoption {

    /**
     * Enters published figures, each judged alone.
     *
     * @param dryRun whether to judge them only
     * @return what becomes of each, in their order
     */
    List<Verdict> figures(List<ObjectNode> figures, boolean dryRun);

    /**
     * Sends reports as CloudEvents, each judged alone.
     *
     * @param dryRun whether to judge them only
     * @return what becomes of each, in their order
     */
    List<Verdict> reports(List<ObjectNode> events, boolean dryRun);

    /** What becomes of a statement. */
    enum Status {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED,
        /** It could not be kept at the moment; whether it was is not known. */
        UNAVAILABLE
    }

    /**
     * What becomes of a statement.
     *
     * @param problems why it is refused; none when it is not
     * @param notices what is worth a look and no reason to refuse it
     * @param members names of those members that differ from what stands, of one that is changed
     */
    record Verdict(Status status, List<Remark> problems, List<Remark> notices, List<String> members) {}

    /**
     * What is said of a member of a statement.
     *
     * @param field JSON pointer into what was sent, or empty
     * @param code stable
     * @param detail what is wrong, in English
     * @param detailNb the same in Norwegian
     * @param expected what would be right
     */
    record Remark(String field, String code, String detail, String detailNb, String expected) {}
}
