package no.utbredt.initiative.roadmap.web;

import java.time.LocalDate;
import no.utbredt.edge.Notice;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.roadmap.History;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.Statements;
import no.utbredt.initiative.roadmap.file.Veil;
import no.utbredt.initiative.roadmap.file.YamlWriting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An initiative as it is shown: nothing marked <em>Intern</em>, as known and as stated by the days asked for.
 *
 * @param tree the initiative
 * @param tag its revision, or null when it is an earlier or partial state
 */
record Shown(JsonNode tree, @Nullable String tag) {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    static Shown of(History history, Sources sources, @Nullable LocalDate knownAt, @Nullable LocalDate statedBy) {
        Initiative state = knownAt == null ? history.newest() : history.knownAt(knownAt);
        if (state == null) {
            throw new NotThere("initiative", history.id());
        }
        Initiative stated = statedBy == null ? state : Roadmap.statedBy(statedBy, state, sources);
        if (statedBy != null && Statements.of(stated).isEmpty()) {
            throw new NotThere("initiative", history.id());
        }
        boolean whole = knownAt == null && statedBy == null;
        return new Shown(
                Veil.over(Binding.written(stated), sources),
                whole ? history.revision().toString() : null);
    }

    ResponseEntity<JsonNode> json() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("notice", Notice.TEXT);
        tree.propertyStream().forEach(property -> answer.set(property.getKey(), property.getValue()));
        return answered("").body(answer);
    }

    ResponseEntity<String> yaml() {
        return answered("-yaml").contentType(YAML).body(YamlWriting.initiative(tree) + "# " + Notice.TEXT + "\n");
    }

    /** Each representation has a tag of its own (RFC 9110, section 8.8.3): its version, and what it is unless JSON. */
    private ResponseEntity.BodyBuilder answered(String representation) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (tag != null) {
            answer.eTag(tag + representation);
        }
        return answer;
    }
}
