package no.utbredt.adoption.imports;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Numbers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The event a row says. Its id is made of what it says unless it brings one, so that the same row sent again is the same report.
 *
 * @param client who sends
 */
record CsvEvents(ImportKind kind, CsvHead head, Client client) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NORWEGIAN_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final String SPACES = "[ \\u00A0\\u202F]";

    /** The event of those cells. */
    ObjectNode event(List<String> cells) {
        ObjectNode event = NODES.objectNode();
        event.put("specversion", "1.0").put("type", kind.type().type()).put("source", client.sourcePrefix() + "import");
        event.putObject("data");
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at).strip();
            if (!cell.isEmpty() && head.columns().get(at).form() != Column.Form.REPORTS) {
                put(event, head.columns().get(at), cell);
            }
        }
        String source = event.path("source").asString();
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at).strip();
            if (!cell.isEmpty() && head.columns().get(at).form() == Column.Form.REPORTS) {
                set(event, head.columns().get(at).pointer(), named(source, cell));
            }
        }
        if (!event.has("id")) {
            event.put(
                    "id",
                    "row-"
                            + ContentHash.of(kind.type().type(), event.path("data"))
                                    .substring(0, 40));
        }
        return event;
    }

    /** Whether a row says nothing at all, as those below a spreadsheet's last one. */
    static boolean blank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static void put(ObjectNode event, Column column, String cell) {
        set(
                event,
                column.pointer(),
                switch (column.form()) {
                    case TEXT, REPORTS -> NODES.stringNode(cell);
                    case NUMBER -> number(cell);
                    case DATE -> NODES.stringNode(date(cell));
                    case LIST -> list(cell);
                });
    }

    private static void set(ObjectNode event, String pointer, JsonNode value) {
        String[] names = pointer.substring(1).split("/");
        ObjectNode object = event;
        for (int at = 0; at < names.length - 1; at++) {
            object = object.path(names[at]) instanceof ObjectNode there ? there : object.putObject(names[at]);
        }
        object.set(names[names.length - 1], value);
    }

    /** What is no number stays text, and is refused as what it is. */
    private static JsonNode number(String cell) {
        try {
            String plain = cell.replaceAll("(?<=\\d)" + SPACES + "(?=\\d)", "").replace(',', '.');
            return NODES.numberNode(Numbers.parse(plain));
        } catch (Misread none) {
            return NODES.stringNode(cell);
        }
    }

    private static String date(String cell) {
        Matcher day = NORWEGIAN_DAY.matcher(cell);
        return day.matches()
                ? "%s-%02d-%02d".formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
                : cell;
    }

    private static ArrayNode list(String cell) {
        ArrayNode list = NODES.arrayNode();
        for (String each : cell.split("\\s+")) {
            list.add(each);
        }
        return list;
    }

    private static ArrayNode named(String source, String cell) {
        ArrayNode list = NODES.arrayNode();
        for (String each : cell.split("\\s+")) {
            list.add(NODES.objectNode().put("source", source).put("id", each));
        }
        return list;
    }
}
