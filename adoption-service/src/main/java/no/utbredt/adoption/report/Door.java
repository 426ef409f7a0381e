package no.utbredt.adoption.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.Desk.DeskUnavailable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes reports in: judges each by itself, keeps what is refused, puts the others on the log. */
public final class Door {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Delegated delegated;
    private final Registered registered;
    private final Desk desk;
    private final DeliveryLog log;
    private final Expectations expectations;
    private final Foresight foresight;
    private final Clock clock;

    public Door(
            Delegated delegated,
            Registered registered,
            Desk desk,
            DeliveryLog log,
            Expectations expectations,
            Foresight foresight,
            Clock clock) {
        this.delegated = delegated;
        this.registered = registered;
        this.desk = desk;
        this.log = log;
        this.expectations = expectations;
        this.foresight = foresight;
        this.clock = clock;
    }

    /**
     * Takes one request's events.
     *
     * @param wait how long to wait for the register's verdicts; zero does not wait
     * @param request the request's own trace, for events that bring none; or null
     * @return one answer per event, in order; whatever is answered as received stands on the log
     */
    public List<Answer> take(Client client, List<JsonNode> events, Duration wait, @Nullable TraceParent request) {
        return takeAsOf(client, events, wait, new Arrival(clock.instant(), request));
    }

    /** The same for events that came at an instant of their own: taken again, they are judged and stamped as they were. */
    public List<Answer> takeAsOf(Client client, List<JsonNode> events, Duration wait, Arrival arrival) {
        List<Visit> visits = visits(client, events, arrival);
        keepFootnotes(visits);
        try {
            append(visits, wait);
            keepRefused(visits);
            Instant until = clock.instant().plus(wait);
            return visits.stream()
                    .map(visit -> visit.answer(() -> Duration.between(clock.instant(), until)))
                    .toList();
        } finally {
            visits.forEach(Visit::leave);
        }
    }

    /** Judges events as {@link #take} does and says what would become of each; nothing is kept anywhere. */
    public List<Answer> rehearse(Client client, List<JsonNode> events) {
        List<Visit> visits = visits(client, events, new Arrival(clock.instant(), null));
        Map<ReportName, Verdict.Kind> foreseen =
                foresight.of(visits.stream().flatMap(Visit::welcomed).toList());
        return visits.stream().map(visit -> visit.foreseen(foreseen)).toList();
    }

    private List<Visit> visits(Client client, List<JsonNode> events, Arrival arrival) {
        Judge judge = new Judge(LocalDate.ofInstant(arrival.at(), OSLO));
        Delegated grounds = new Remembered(delegated);
        List<Visit> visits = new ArrayList<>(events.size());
        for (JsonNode event : events) {
            visits.add(visit(judge, grounds, client, event, arrival));
        }
        return visits;
    }

    /**
     * Keeps a body that is no CloudEvent, when the store can.
     *
     * @return whether it did
     */
    public boolean setAside(Client client, byte[] body, String code) {
        try {
            desk.setAside(new Desk.Unreadable(client, body, code, clock.instant()));
            return true;
        } catch (DeskUnavailable e) {
            return false;
        }
    }

    /** Stops at the first the log does not even take: the others would each wait as long. */
    private void append(List<Visit> visits, Duration wait) {
        for (Visit visit : visits) {
            visit.append(log, wait.isZero() ? null : expectations);
            if (visit.turnedAway()) {
                return;
            }
        }
    }

    /**
     * What the events of one request share.
     *
     * @param at when they came, UTC
     * @param request the request's own trace, for events that bring none; or null
     */
    public record Arrival(Instant at, @Nullable TraceParent request) {

        @Nullable
        TraceParent trace(JsonNode event) {
            TraceParent own = TraceParent.of(event);
            return own == null ? request : own;
        }
    }

    private Visit visit(Judge judge, Delegated grounds, Client client, JsonNode event, Arrival arrival) {
        return switch (judge.judge(event, client)) {
            case Judgement.Wrong wrong -> Visit.refused(new Desk.Refused(client, event, wrong, arrival.at()));
            case Judgement.Sound sound -> {
                Entitlement entitled = Entitlement.of(client, sound.report(), grounds, judge.today());
                Refusal refusal = refusal(sound.footnote(), entitled);
                yield refusal == null
                        ? Visit.welcome(
                                new Stamped(
                                        sound.report(),
                                        new Stamp(client, entitled.delegation(), arrival.at()),
                                        sound.footnote(),
                                        arrival.trace(event)),
                                Notice.notYetKnown(sound.report(), registered))
                        : Visit.refused(new Desk.Refused(client, event, wrong(sound, refusal), arrival.at()));
            }
        };
    }

    private static @Nullable Refusal refusal(@Nullable Footnote footnote, Entitlement entitled) {
        if (footnote != null && footnote.tooLarge()) {
            return new Refusal("/data", Faults.dataTooLarge(Footnote.MOST));
        }
        return entitled.fault() == null ? null : new Refusal("/data/actor", entitled.fault());
    }

    private static Judgement.Wrong wrong(Judgement.Sound sound, Refusal refusal) {
        ReportName name = sound.report().name();
        return new Judgement.Wrong(name.source(), name.id(), List.of(refusal));
    }

    /** A footnote is kept before its report stands on the log. */
    private void keepFootnotes(List<Visit> visits) {
        List<Stamped> noted = visits.stream().flatMap(Visit::noted).toList();
        try {
            if (!noted.isEmpty()) {
                desk.keepFootnotes(noted);
            }
        } catch (DeskUnavailable e) {
            visits.forEach(Visit::deskUnavailable);
        }
    }

    /** What is refused is kept after the good are on the log: it neither holds them up nor decides over them. */
    private void keepRefused(List<Visit> visits) {
        List<Desk.Refused> refused = visits.stream().flatMap(Visit::refusal).toList();
        try {
            if (!refused.isEmpty()) {
                desk.setAside(refused);
            }
        } catch (DeskUnavailable e) {
            visits.forEach(Visit::notKept);
        }
    }
}
