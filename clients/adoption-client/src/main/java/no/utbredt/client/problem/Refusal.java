package no.utbredt.client.problem;

import java.util.List;

/** The other side said no and why. The same again is refused again. */
public final class Refusal extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one */
    public Refusal(List<Problem> problems) {
        super(String.join("; ", problems.stream().map(Problem::told).toList()), null);
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** The first problem's stable code. */
    public String code() {
        return problems.get(0).code();
    }

    /** The first problem's HTTP status. */
    public int status() {
        return problems.get(0).status();
    }
}
