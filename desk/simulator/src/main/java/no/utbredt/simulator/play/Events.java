package no.utbredt.simulator.play;

import java.time.LocalDate;
import no.utbredt.simulator.cast.Actor;
import no.utbredt.simulator.cast.Vendor;
import no.utbredt.simulator.rollout.Rollout;
import no.utbredt.simulator.scenario.Heading;
import no.utbredt.simulator.scenario.Statement;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Statements as the door takes them: CloudEvents in JSON. */
public final class Events {

    private static final String SOURCE = "simulert";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Events() {}

    /** One statement. */
    public static ObjectNode of(Statement statement) {
        return switch (statement) {
            case Statement.Adoption said -> event(said, "adoption.reported", adoption(said));
            case Statement.Usage said -> event(said, "usage.reported", usage(said));
            case Statement.Agreement said -> event(said, "agreement.reported", agreement(said));
            case Statement.Support said -> event(said, "support.reported", support(said));
            case Statement.Heartbeat said -> event(said, "heartbeat", heartbeat(said));
            case Statement.Retraction said -> event(said, "adoption.retracted", retraction(said));
        };
    }

    private static ObjectNode event(Statement statement, String type, ObjectNode data) {
        Heading heading = statement.heading();
        ObjectNode event = NODES.objectNode();
        event.put("specversion", "1.0");
        event.put("id", heading.id());
        event.put("source", source(heading.by()));
        event.put("type", "no.utbredt." + type + ".v1");
        event.put("datacontenttype", "application/json");
        event.set("data", data);
        return event;
    }

    private static String source(Vendor vendor) {
        return vendor.sourcePrefix() + SOURCE;
    }

    private static ObjectNode adoption(Statement.Adoption said) {
        ObjectNode data = about(said.actor(), said.rollout(), said.heading().day());
        data.put("role", said.rollout().role());
        data.put("stage", said.stage());
        since(data, said.since(), said.observed());
        if (said.corrects() != null) {
            name(data, "corrects", said.heading().by(), said.corrects());
        }
        return stated(data, said.heading());
    }

    private static ObjectNode usage(Statement.Usage said) {
        ObjectNode data = about(said.actor(), said.rollout(), said.heading().day());
        data.put("role", said.rollout().role());
        data.put("month", said.month().toString());
        data.put("volume", said.volume());
        data.put("unit", said.unit());
        return stated(data, said.heading());
    }

    private static ObjectNode agreement(Statement.Agreement said) {
        ObjectNode data = about(said.actor(), said.rollout(), said.heading().day());
        data.put("kind", "CONNECTION");
        data.put("counterparty", "NHN");
        data.put("signed", said.signed().toString());
        data.put("from", said.signed().toString());
        return stated(data, said.heading());
    }

    private static ObjectNode support(Statement.Support said) {
        ObjectNode data = NODES.objectNode();
        data.put("product", said.heading().by().id());
        data.put("service", said.rollout().service());
        data.put("role", said.rollout().role());
        data.put("state", said.state());
        since(data, said.since(), false);
        return stated(data, said.heading());
    }

    private static ObjectNode heartbeat(Statement.Heartbeat said) {
        ObjectNode data = NODES.objectNode();
        data.put("at", said.heading().day() + "T06:00:00Z");
        return data;
    }

    private static ObjectNode retraction(Statement.Retraction said) {
        ObjectNode data = NODES.objectNode();
        name(data, "retracts", said.heading().by(), said.retracts());
        return stated(data, said.heading());
    }

    private static ObjectNode about(Actor actor, Rollout rollout, LocalDate day) {
        ObjectNode data = NODES.objectNode();
        ObjectNode reference = data.putObject("actor");
        reference.put("scheme", actor.scheme());
        reference.put("value", actor.number(day));
        if (rollout.serviceArea() != null) {
            reference.put("serviceArea", rollout.serviceArea());
        }
        data.put("service", rollout.service());
        return data;
    }

    private static void since(ObjectNode data, LocalDate day, boolean observed) {
        ObjectNode since = data.putObject("validFrom");
        since.put("date", day.toString());
        since.put("basis", observed ? "OBSERVED" : "STARTED");
    }

    private static void name(ObjectNode data, String member, Vendor vendor, String id) {
        ObjectNode named = data.putArray(member).addObject();
        named.put("source", source(vendor));
        named.put("id", id);
    }

    private static ObjectNode stated(ObjectNode data, Heading heading) {
        data.put("statedAt", heading.day().toString());
        return data;
    }
}
