package no.utbredt.initiative.answer;

import java.util.List;
import no.utbredt.initiative.finding.Finding;

/** What somebody wrote is refused whole; nothing is changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String nameNb;
    private final transient List<Finding> findings;

    /**
     * @param code stable code of the problem
     * @param file name of the file that is refused
     * @param findings why, at least one
     */
    public Refused(String code, String file, List<Finding> findings) {
        this(code, file, file, findings);
    }

    /**
     * @param code stable code of the problem
     * @param name what is refused, in English
     * @param nameNb the same in Norwegian bokmål
     * @param findings why, at least one
     */
    public Refused(String code, String name, String nameNb, List<Finding> findings) {
        super("%s is refused, findings: %d; nothing is changed".formatted(name, findings.size()));
        this.code = code;
        this.nameNb = nameNb;
        this.findings = List.copyOf(findings);
    }

    public String code() {
        return code;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The same as the message, in Norwegian bokmål. */
    public String detailNb() {
        return "%s er avvist, funn: %d; ingenting er endret".formatted(nameNb, findings.size());
    }
}
