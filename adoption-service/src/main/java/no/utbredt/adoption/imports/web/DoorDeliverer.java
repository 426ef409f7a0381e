package no.utbredt.adoption.imports.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.imports.Cut;
import no.utbredt.adoption.imports.Deliverer;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.Door;
import no.utbredt.adoption.report.web.EventText;
import no.utbredt.adoption.report.web.Reception;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The same door as for every other report. */
@Component
final class DoorDeliverer implements Deliverer {

    /** Longer than the register needs even after one of its instances ended. */
    private static final Duration WAIT = Duration.ofSeconds(60);

    private final Reception reception;

    DoorDeliverer(Reception reception) {
        this.reception = reception;
    }

    @Override
    public JsonNode event(byte[] text) {
        return EventText.event(text);
    }

    @Override
    public JsonNode unreadable(Cut cut, Fault fault) {
        return EventText.unreadable(cut.bytes(), fault);
    }

    @Override
    public List<Answer> take(Client client, List<JsonNode> events, Instant at) {
        return reception.take(client, events, WAIT, new Door.Arrival(at, null));
    }

    @Override
    public List<Answer> rehearse(Client client, List<JsonNode> events) {
        return reception.rehearse(client, events);
    }
}
