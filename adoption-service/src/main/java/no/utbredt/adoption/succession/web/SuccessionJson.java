package no.utbredt.adoption.succession.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.web.ActorJson;
import no.utbredt.adoption.actor.web.ActorReading;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.history.web.Difference;
import no.utbredt.adoption.succession.Plan;
import no.utbredt.adoption.succession.Succession;
import no.utbredt.adoption.succession.SuccessionId;
import no.utbredt.adoption.succession.SuccessionKind;
import no.utbredt.adoption.succession.Successor;
import no.utbredt.vocabulary.Names;
import tools.jackson.databind.JsonNode;

/** Successions as JSON and back. */
final class SuccessionJson {

    private static final int LONGEST = 1_000;

    private SuccessionJson() {}

    /** @throws no.utbredt.adoption.fault.FaultyField for what is wrong in it */
    public static Succession read(SuccessionId id, JsonNode body) {
        return Fields.read(body, json -> read(id, json));
    }

    private static Succession read(SuccessionId id, Fields json) {
        json.sameId(id.value());
        return new Succession(
                id,
                json.value("kind", code -> Codes.read(SuccessionKind.class, code)),
                json.value("date", Row::toDay),
                json.value("source", source -> Names.read(source, LONGEST)),
                json.texts("predecessors", ActorId::new),
                json.objects("successors", SuccessionJson::successor));
    }

    private static Successor successor(Fields json) {
        return new Successor(
                json.value("id", ActorId::new),
                json.optional("name", name -> Names.read(name, LONGEST)),
                json.objects("identifiers", ActorReading::identifier),
                json.texts("groups", Codes::catalogueId),
                json.optionalObject("place", ActorReading::place));
    }

    static Map<String, Object> write(Succession act) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", act.id().value());
        json.put("kind", act.kind().name());
        json.put("date", act.date().toString());
        json.put("source", act.source());
        json.put("predecessors", act.predecessors().stream().map(ActorId::value).toList());
        json.put(
                "successors",
                act.successors().stream().map(SuccessionJson::write).toList());
        return json;
    }

    private static Map<String, Object> write(Successor successor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", successor.id().value());
        json.put("name", successor.name());
        json.put(
                "identifiers",
                successor.identifiers().stream().map(ActorJson::identifier).toList());
        json.put("groups", successor.groups());
        json.put("place", successor.place() == null ? null : ActorJson.place(successor.place()));
        return json;
    }

    /** Each actor that would change: in a sentence, member by member, and as it would be. */
    static List<Map<String, Object>> write(Plan plan) {
        return plan.changes().stream().map(SuccessionJson::write).toList();
    }

    private static Map<String, Object> write(Plan.Change change) {
        Map<String, Object> after = ActorJson.whole(change.after());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("actor", change.id().value());
        json.put("version", change.before().isEmpty() ? null : change.seen().toString());
        Sentence sentence = Sentence.of(change);
        json.put("sentence", sentence.english());
        json.put("sentenceNb", sentence.bokmaal());
        json.put(
                "differences",
                Difference.between(change.before().map(ActorJson::whole).orElse(Map.of()), after));
        json.put("state", after);
        return json;
    }
}
