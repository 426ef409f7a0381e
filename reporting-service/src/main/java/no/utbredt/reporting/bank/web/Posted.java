package no.utbredt.reporting.bank.web;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.edge.json.JsonText;
import no.utbredt.reporting.bank.Listed;
import no.utbredt.reporting.bank.Rejected;
import no.utbredt.reporting.bank.Wanted;
import no.utbredt.vocabulary.Misread;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A selection sent as a body.
 *
 * @param wanted by variable; none for the default selection
 * @param heading null when not said
 * @param stub null when not said
 */
record Posted(
        List<Wanted> wanted,
        @Nullable List<String> heading,
        @Nullable List<String> stub) {

    /**
     * Reads it; nothing at all asks for the default selection.
     *
     * @throws Rejected when it is not a selection
     */
    static Posted of(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return new Posted(List.of(), null, null);
        }
        return of(json(body));
    }

    /** A body read as JSON. */
    static JsonNode json(byte[] body) {
        try {
            return JsonText.read(body).node();
        } catch (Misread wrong) {
            throw Rejected.expression(wrong.detail());
        }
    }

    /** Reads a selection with its placement. */
    static Posted of(JsonNode node) {
        JsonNode selection = member(node, "selection");
        JsonNode placement = member(node, "placement");
        List<Wanted> wanted = new ArrayList<>();
        list(selection, "selection").forEach(each -> wanted.add(wanted(each)));
        return new Posted(wanted, codes(placement, "heading"), codes(placement, "stub"));
    }

    private static JsonNode member(JsonNode node, String name) {
        if (!node.isObject()) {
            throw Rejected.expression("A selection is an object with the member selection.");
        }
        return node.path(name);
    }

    static List<JsonNode> list(JsonNode node, String name) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw Rejected.expression(name + " must be a list.");
        }
        return node.valueStream().toList();
    }

    private static Wanted wanted(JsonNode each) {
        JsonNode variable = each.path("variableCode");
        JsonNode codeList = each.has("codeList") ? each.path("codeList") : each.path("codelist");
        if (!variable.isString()) {
            throw Rejected.expression("Each of the selection needs a variableCode.");
        }
        return new Wanted(
                variable.asString(),
                codeList.isString() && !codeList.asString().isBlank() ? codeList.asString() : null,
                list(each.path("valueCodes"), "valueCodes").stream()
                        .map(Posted::text)
                        .map(Listed::bare)
                        .toList());
    }

    static String text(JsonNode node) {
        if (!node.isValueNode() || node.isNull()) {
            throw Rejected.expression("Codes and expressions are texts.");
        }
        return node.asString();
    }

    private static @Nullable List<String> codes(JsonNode placement, String name) {
        JsonNode codes = placement.path(name);
        return codes.isMissingNode() || codes.isNull()
                ? null
                : list(codes, name).stream().map(Posted::text).toList();
    }
}
