package no.utbredt.cli;

import java.util.List;
import java.util.Map;
import no.utbredt.client.http.Json;
import no.utbredt.client.problem.Problem;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** How it is told: lines for people, or one JSON document for programs. */
public final class Screen {

    private final Surroundings surroundings;

    @Option(names = "--json", description = "Tell it as JSON, on one line.")
    private boolean json;

    Screen(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Whatever was answered: as JSON if asked for, else in lines. */
    public void tell(Object answer, List<String> lines) {
        if (json) {
            surroundings.out().println(Json.write(answer));
        } else {
            lines.forEach(line -> surroundings.out().println(painted(line)));
        }
    }

    /** Why it was said no to: as JSON among what is told, else with what is wrong. */
    void refuse(List<Problem> problems) {
        if (json) {
            surroundings.out().println(Json.write(Map.of("problems", problems)));
        } else {
            problems.forEach(each -> surroundings.err().println(painted("@|bold,red refused|@ ") + words(each)));
        }
    }

    /** For people alone. */
    void complain(String line) {
        surroundings.err().println(line);
    }

    /** A problem in the language of whoever reads. */
    public String words(Problem problem) {
        return surroundings.norwegian() ? problem.toldNb() : problem.told();
    }

    /** A bar, where one can move. */
    public Bar bar(String what) {
        return new Bar(surroundings.err(), surroundings.terminal() && !json, what);
    }

    private String painted(String line) {
        return (surroundings.colour() ? Ansi.ON : Ansi.OFF).string(line);
    }
}
