package no.utbredt.adoption.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import tools.jackson.databind.JsonNode;

/** A door that takes everything it can; log and store can be taken away, and one id is more than it can cope with. */
final class DoorInMemory implements Slot {

    static final String TOO_MUCH = "too much";

    final List<String> log = new ArrayList<>();
    final List<String> aside = new ArrayList<>();
    final List<Duration> waits = new ArrayList<>();
    boolean logIsThere = true;
    boolean storeIsThere = true;

    @Override
    public List<Answer> take(Client client, List<JsonNode> events, Duration wait) {
        waits.add(wait);
        if (events.stream().anyMatch(each -> id(each).equals(TOO_MUCH))) {
            throw new IllegalStateException("more than it can cope with");
        }
        return events.stream().map(each -> take(client, id(each))).toList();
    }

    private Answer take(Client client, String id) {
        if (!logIsThere) {
            return new Answer.Unavailable(client.sourcePrefix(), id, new Fault("log-unavailable", "", "", ""));
        }
        log.add(client.id() + " " + id);
        return new Answer.Received(
                new ReportName(client.sourcePrefix(), id), new LogPosition(0, log.size() - 1), List.of());
    }

    @Override
    public boolean setAside(Client client, byte[] body, String code) {
        if (storeIsThere) {
            aside.add(client.id() + " " + code);
        }
        return storeIsThere;
    }

    private static String id(JsonNode event) {
        return event.path("id").asString();
    }
}
