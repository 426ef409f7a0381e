package no.utbredt.adoption.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.Refusal;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A door, a log and a register of one partition: the identity law and nothing else. It can be made to break at its n-th delivery. */
final class LogInMemory implements Deliverer, Origins {

    private static final JsonMapper JSON = new JsonMapper();

    private record Delivery(String client, Instant at, String name, String said) {}

    /** What ends a process. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<Delivery> log = new ArrayList<>();
    private final Map<String, Integer> holders = new HashMap<>();
    private int beforeTheKill = Integer.MAX_VALUE;
    private int largest;

    void killAfter(int deliveries) {
        beforeTheKill = deliveries;
    }

    /** What is recorded: each name once, with what was said first. */
    Map<String, String> recorded() {
        Map<String, String> recorded = new HashMap<>();
        holders.forEach((name, place) -> recorded.put(name, log.get(place).said()));
        return recorded;
    }

    /** The most events that came at once. */
    int largest() {
        return largest;
    }

    @Override
    public JsonNode event(byte[] text) {
        return JSON.readTree(text);
    }

    @Override
    public JsonNode unreadable(Cut cut, Fault fault) {
        return JsonNodeFactory.instance.objectNode().put("unreadable", fault.code());
    }

    @Override
    public List<Answer> take(Client client, List<JsonNode> events, Instant at) {
        largest = Math.max(largest, events.size());
        return events.stream().map(event -> take(client, event, at)).toList();
    }

    private Answer take(Client client, JsonNode event, Instant at) {
        if (event.has("unreadable")) {
            Fault fault = new Fault(event.path("unreadable").asString(), "", "", "");
            return new Answer.Refused(null, null, List.of(new Refusal("", fault)), true);
        }
        if (beforeTheKill-- == 0) {
            throw new Killed();
        }
        String name = event.path("id").asString();
        log.add(new Delivery(client.id(), at, name, event.path("data").toString()));
        int place = log.size() - 1;
        Integer first = holders.putIfAbsent(name, place);
        int holder = first == null ? place : first;
        Verdict.Kind kind = first == null
                ? Verdict.Kind.RECORDED
                : log.get(holder).said().equals(log.get(place).said()) ? Verdict.Kind.DUPLICATE : Verdict.Kind.CONFLICT;
        return new Answer.Judged(
                new Verdict(
                        new ReportName("s", name), kind, new LogPosition(0, place), new LogPosition(0, holder), "", at),
                List.of());
    }

    @Override
    public List<Answer> rehearse(Client client, List<JsonNode> events) {
        return events.stream()
                .<Answer>map(event -> new Answer.Foreseen(
                        new ReportName("s", event.path("id").asString()), Verdict.Kind.RECORDED, List.of()))
                .toList();
    }

    @Override
    public Set<LogPosition> of(Collection<LogPosition> places, String client, Instant at) {
        Set<LogPosition> found = new HashSet<>();
        for (LogPosition place : places) {
            Delivery delivery = log.get((int) place.offset());
            if (delivery.client().equals(client) && delivery.at().equals(at)) {
                found.add(place);
            }
        }
        return found;
    }
}
