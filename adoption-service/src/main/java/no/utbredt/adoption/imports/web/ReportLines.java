package no.utbredt.adoption.imports.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.imports.Cut;
import no.utbredt.adoption.imports.LineCutter;
import no.utbredt.adoption.imports.Mark;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.web.EventText;
import no.utbredt.adoption.report.web.Result;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports of one request, one a line, taken some at a time as they come: no more of them is held, however many there are. */
final class ReportLines {

    static final int MOST_AT_ONCE = 1_000;
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int LONGEST = 64 * 1024;

    /** The door for some of them. */
    @FunctionalInterface
    interface Taking {
        List<Answer> of(Client client, List<JsonNode> events, Duration wait);
    }

    private final Taking door;
    private final JsonMapper json;
    private final Clock clock;
    private final long most;
    private @Nullable Problem brokenOff;

    /** @param most lines of one request */
    ReportLines(Taking door, JsonMapper json, Clock clock, long most) {
        this.door = door;
        this.json = json;
        this.clock = clock;
        this.most = most;
    }

    /**
     * Takes them to the end, and answers each.
     *
     * @param wished how long to wait for verdicts, in all
     */
    Spool take(Client client, InputStream body, Duration wished, boolean dryRun) throws IOException {
        Spool answer = new Spool();
        LinesSummary summary = LinesSummary.none(dryRun);
        LineCutter lines = new LineCutter(body, Mark.START, LONGEST);
        Duration left = wished;
        for (List<Cut> some = some(lines); !some.isEmpty(); some = some(lines)) {
            Instant begun = clock.instant();
            List<Answer> answers =
                    door.of(client, some.stream().map(ReportLines::event).toList(), left);
            summary = add(answer, some, answers, summary);
            Duration waited = Duration.between(begun, clock.instant());
            left = left.compareTo(waited) > 0 ? left.minus(waited) : Duration.ZERO;
        }
        if (brokenOff != null) {
            summary = summary.brokenOff(brokenOff);
        }
        answer.add(json.writeValueAsBytes(new LinesSummary.Line(summary)));
        return answer;
    }

    /** As many as are held at once; of what breaks off, those that came are taken first. */
    private List<Cut> some(LineCutter lines) throws IOException {
        List<Cut> some = new ArrayList<>();
        int bytes = 0;
        while (some.size() < MOST_AT_ONCE && bytes < MOST_BYTES && brokenOff == null) {
            Cut next = next(lines);
            if (next == null) {
                break;
            }
            some.add(next);
            bytes += next.bytes().length;
        }
        return some;
    }

    private @Nullable Cut next(LineCutter lines) throws IOException {
        try {
            Cut next = lines.next();
            if (next != null && next.line() > most) {
                brokenOff = tooMany();
                return null;
            }
            return next;
        } catch (Refused refused) {
            brokenOff = refused.problem();
            return null;
        }
    }

    private static JsonNode event(Cut cut) {
        return cut.fault() == null ? EventText.event(cut.bytes()) : EventText.unreadable(cut.bytes(), cut.fault());
    }

    private LinesSummary add(Spool answer, List<Cut> some, List<Answer> answers, LinesSummary before)
            throws IOException {
        LinesSummary summary = before;
        for (int at = 0; at < some.size(); at++) {
            Result result = Result.of(answers.get(at));
            answer.add(json.writeValueAsBytes(new VerdictLine(some.get(at).line(), result)));
            summary = summary.and(result.status());
        }
        return summary;
    }

    private Problem tooMany() {
        return Problem.of(
                413,
                "too-many-reports",
                "at most " + most + " lines a request",
                "there are more than " + most + " lines in this request; those not answered above were not recorded",
                "det er mer enn " + most + " linjer her; de som ikke er besvart ovenfor, er ikke registrert");
    }
}
