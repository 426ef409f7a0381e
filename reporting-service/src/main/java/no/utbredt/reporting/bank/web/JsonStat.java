package no.utbredt.reporting.bank.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.utbredt.edge.Notice;
import no.utbredt.edge.load.Streamed;
import no.utbredt.reporting.bank.Cells;
import no.utbredt.reporting.bank.Kind;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Picked;
import no.utbredt.reporting.bank.Placement;
import no.utbredt.reporting.bank.Symbol;
import no.utbredt.reporting.bank.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table as JSON-stat 2.0, in the order of its variables: without figures as metadata, with them as data. The figures are
 * written one by one as they leave.
 *
 * @param picked the variables told, each with the values told
 * @param placement where they stand when they are laid out
 * @param told an instant up to which everything is known, or null
 */
record JsonStat(
        Table table,
        List<Picked> picked,
        Placement placement,
        Links links,
        @Nullable String told) {

    static final String SOURCE = "Utbredt";
    static final String SUBJECT = "ehelse";

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Language language() {
        return links.language();
    }

    /** As metadata: with no figures. */
    Streamed metadata() {
        return out -> write(out, null);
    }

    /** As data. */
    Streamed data(Cells cells) {
        return out -> write(out, cells);
    }

    private void write(OutputStream out, @Nullable Cells cells) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> each : head().properties()) {
                json.writeName(each.getKey());
                json.writeTree(each.getValue());
            }
            json.writeArrayPropertyStart("value");
            if (cells != null) {
                values(json, cells);
            }
            json.writeEndArray();
            if (cells != null) {
                status(json, cells);
            }
            json.writeEndObject();
        }
    }

    /** Every place has a value or null: a sparse list is not read by all. */
    private static void values(JsonGenerator json, Cells cells) {
        for (int at = 0; at < cells.size(); at++) {
            if (cells.symbol(at) == Symbol.NONE) {
                json.writeNumber(cells.number(at));
            } else {
                json.writeNull();
            }
        }
    }

    private static void status(JsonGenerator json, Cells cells) {
        boolean begun = false;
        for (int at = 0; at < cells.size(); at++) {
            Symbol symbol = cells.symbol(at);
            if (symbol != Symbol.NONE) {
                if (!begun) {
                    json.writeObjectPropertyStart("status");
                    begun = true;
                }
                json.writeStringProperty(Integer.toString(at), symbol.text());
            }
        }
        if (begun) {
            json.writeEndObject();
        }
    }

    private ObjectNode head() {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("version", "2.0");
        head.put("class", "dataset");
        head.put("label", Telling.title(table, picked, language()));
        head.put("source", SOURCE);
        head.put("updated", Telling.instant(table.updated()));
        List<String> notes = Telling.notes(table, picked, language(), told);
        ArrayNode note = head.putArray("note");
        notes.forEach(note::add);
        role(head.putObject("role"));
        ArrayNode id = head.putArray("id");
        ArrayNode size = head.putArray("size");
        ObjectNode dimension = head.putObject("dimension");
        DimensionNode nodes = new DimensionNode(table, links);
        for (Picked each : picked) {
            id.add(each.variable().code());
            size.add(each.size());
            nodes.write(each, dimension.putObject(each.variable().code()));
        }
        extension(head.putObject("extension"), notes.indexOf(Notice.TEXT));
        return head;
    }

    private void role(ObjectNode role) {
        for (Kind kind : new Kind[] {Kind.TIME, Kind.GEO, Kind.METRIC}) {
            List<String> codes = picked.stream()
                    .filter(each -> each.variable().kind() == kind)
                    .map(each -> each.variable().code())
                    .toList();
            if (!codes.isEmpty()) {
                ArrayNode array = role.putArray(kind.name().toLowerCase(Locale.ROOT));
                codes.forEach(array::add);
            }
        }
    }

    private void extension(ObjectNode extension, int notice) {
        extension.putObject("noteMandatory").put(Integer.toString(notice), true);
        extension.putArray("contact").addObject().put("raw", SOURCE).put("organization", SOURCE);
        extension.put("discontinued", false);
        ObjectNode px = extension.putObject("px");
        px.put("tableid", table.id());
        px.put("matrix", table.id());
        px.put("decimals", 1);
        px.put("official-statistics", false);
        px.put("aggregallowed", false);
        px.put("copyright", false);
        px.put("language", language().code());
        px.put("contents", table.title().in(language()));
        px.put("description", Telling.title(table, picked, language()));
        px.put("descriptiondefault", false);
        ArrayNode heading = px.putArray("heading");
        placement.heading().forEach(heading::add);
        ArrayNode stub = px.putArray("stub");
        placement.stub().forEach(stub::add);
        px.put("subject-code", SUBJECT);
        px.put("subject-area", Telling.SUBJECT.in(language()));
    }
}
