package no.utbredt.initiative.answer;

import java.util.List;
import no.utbredt.initiative.finding.Finding;

/** What somebody wrote is refused whole; nothing is changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String name;
    private final transient List<Finding> findings;

    /**
     * @param code stable code of the problem
     * @param name what is refused, for example a file
     * @param findings why, at least one
     */
    public Refused(String code, String name, List<Finding> findings) {
        super("%s is refused for %d reasons; nothing is changed".formatted(name, findings.size()));
        this.code = code;
        this.name = name;
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
        return "%s er avvist av %d grunner; ingenting er endret".formatted(name, findings.size());
    }
}
