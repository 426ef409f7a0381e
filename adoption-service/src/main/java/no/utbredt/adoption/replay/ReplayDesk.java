package no.utbredt.adoption.replay;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Hands to the door what it had refused, in the name of the client that sent it. The register counts a report once whoever hands it in
 * (law 1), so a replay may be repeated. That one is begun is kept before the door is asked: whatever becomes of the process, nothing an
 * operator did goes without a trace, and an entry whose replay came to nothing stays open.
 */
public final class ReplayDesk {

    private static final int MOST_TRIES = 10;

    private final Reentry door;
    private final Repairs repairs;
    private final InstantSource clock;

    /**
     * What came of a replay.
     *
     * @param repair the repair as it stands now
     * @param answer what the door said, or would say
     */
    public record Outcome(Repair repair, Answer answer) {}

    public ReplayDesk(Reentry door, Repairs repairs, InstantSource clock) {
        this.door = door;
        this.repairs = repairs;
        this.clock = clock;
    }

    /** What would become of an event; nothing is kept. */
    public Answer rehearse(Client client, JsonNode event) {
        return door.rehearse(client, event);
    }

    /**
     * Replays an entry.
     *
     * @param seen the repair as its operator saw it
     * @param client who had sent it
     * @param event what is handed in now
     * @return nothing when somebody else acted meanwhile; the door is not asked then. An event it would refuse leaves no trace
     */
    public Optional<Outcome> replay(Repair seen, Client client, JsonNode event, Operator by, Duration wait) {
        Answer foreseen = door.rehearse(client, event);
        if (!(foreseen instanceof Answer.Foreseen welcome) || !counts(welcome.kind())) {
            return Optional.of(new Outcome(seen, foreseen));
        }
        Repair begun = seen.and(act(Act.Kind.BEGUN, by, welcome.name(), null));
        if (!repairs.put(begun)) {
            return Optional.empty();
        }
        Answer answer = door.take(client, event, wait);
        return Optional.of(new Outcome(
                isOnTheLog(answer) ? add(begun, act(Act.Kind.REPLAYED, by, welcome.name(), null)) : begun, answer));
    }

    /**
     * Closes an entry.
     *
     * @param seen the repair as its operator saw it
     * @return nothing when somebody else acted meanwhile
     */
    public Optional<Repair> close(Repair seen, Operator by, String reason) {
        return Optional.of(seen.and(act(Act.Kind.CLOSED, by, null, reason))).filter(repairs::put);
    }

    /** What is on the log is said whoever acts beside it. */
    private Repair add(Repair begun, Act done) {
        Repair now = begun;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Repair ended = now.and(done);
            if (repairs.put(ended)) {
                return ended;
            }
            now = repairs.find(begun.entry());
        }
        throw new IllegalStateException(
                "the entry is acted upon all the time; its replay is on the log and stays begun");
    }

    private Act act(Act.Kind kind, Operator by, @Nullable ReportName report, @Nullable String reason) {
        return new Act(kind, clock.instant().truncatedTo(ChronoUnit.MILLIS), by, report, reason);
    }

    private static boolean isOnTheLog(Answer answer) {
        return switch (answer) {
            case Answer.Received received -> true;
            case Answer.Judged judged -> counts(judged.verdict().kind());
            case Answer.Refused refused -> false;
            case Answer.Foreseen foreseen -> false;
            case Answer.Unavailable unavailable -> false;
        };
    }

    private static boolean counts(Verdict.Kind kind) {
        return kind == Verdict.Kind.RECORDED || kind == Verdict.Kind.DUPLICATE;
    }
}
