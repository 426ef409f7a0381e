package no.utbredt.launcher.sweep;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with an answer, whatever was asked. */
final class Verdict {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** A machine may be busy with something else; an address that is slow is slow each time. */
    private static final int TRIES = 3;
    /** What answers at once on any machine, so that a slow machine is not taken for a slow address. */
    private static final RawCall AT_ONCE = RawCall.get("/v1/nothing-is-here");

    private static final int AS_SLOW = 100;
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    private final int port;

    Verdict(int port) {
        this.port = port;
    }

    /** Null when nothing is. */
    @Nullable
    String on(RawCall call, RawAnswer answer) throws IOException {
        if (answer.status() == 0) {
            return "NO ANSWER to " + call + " after " + answer.took().toMillis() + " ms";
        }
        if (answer.status() >= 500) {
            return "5XX: " + call + " -> " + answer;
        }
        if (answer.status() >= 400 && !call.method().equals("HEAD") && !told(answer)) {
            return "BARE: " + call + " -> " + answer;
        }
        if (WITHOUT_BODY.contains(answer.status()) && answer.body().length > 0) {
            return "BODY: " + call + " -> " + answer;
        }
        return answer.took().compareTo(LONGEST) > 0 && alwaysSlow(call) ? "SLOW: " + call + " -> " + answer : null;
    }

    /** A refusal is a problem, at the door of reports one for each report, of a sheet one for each row, and for a person at a page a page. */
    private static boolean told(RawAnswer answer) {
        return answer.isProblem()
                || answer.isResults()
                || answer.isRows()
                || (answer.mediaType().equals("text/html")
                        && new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8).contains("<main"));
    }

    private boolean alwaysSlow(RawCall call) throws IOException {
        for (int again = 1; again < TRIES; again++) {
            Duration took = call.ask(port).took();
            Duration machine = AT_ONCE.ask(port).took().multipliedBy(AS_SLOW);
            if (took.compareTo(LONGEST.plus(machine)) <= 0) {
                return false;
            }
        }
        return true;
    }
}
