package no.utbredt.reporting.bank.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Rejected;
import no.utbredt.reporting.bank.Wanted;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A query somebody wants to ask again. Its expressions are kept as they were sent: {@code top(1)} is the newest month on the day it
 * is asked.
 *
 * @param tableId with its vintage, if it has one
 * @param language no or en
 * @param selection what is selected; nothing for the default selection
 * @param outputFormat one of the formats
 * @param outputFormatParams how it is written; none for the usual way
 */
record SavedQuery(
        String tableId,
        String language,
        SelectionPart selection,
        String outputFormat,
        List<String> outputFormatParams) {

    /** What is selected, and where it stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SelectionPart(List<SelectionBody.VariableBody> selection, SelectionBody.@Nullable PlacementBody placement) {}

    /**
     * Reads one as it is sent.
     *
     * @throws Rejected when it is not one, or names no table
     */
    static SavedQuery of(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            throw Rejected.noQuery();
        }
        JsonNode node = Posted.json(body);
        if (!node.path("tableId").isString() || node.path("tableId").asString().isBlank()) {
            throw Rejected.noQuery();
        }
        JsonNode chosen = node.path("selection");
        Posted posted = chosen.isObject() ? Posted.of(chosen) : new Posted(List.of(), null, null);
        Format format = Format.of(optional(node, "outputFormat"));
        List<String> params = Posted.list(node.path("outputFormatParams"), "outputFormatParams").stream()
                .map(Posted::text)
                .toList();
        FormatParams.of(format, params);
        return new SavedQuery(
                node.path("tableId").asString(),
                Language.of(optional(node, "language")).code(),
                new SelectionPart(variables(posted), placement(posted)),
                format.code(),
                params);
    }

    private static @Nullable String optional(JsonNode node, String name) {
        JsonNode member = node.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return null;
        }
        return Posted.text(member);
    }

    private static List<SelectionBody.VariableBody> variables(Posted posted) {
        return posted.wanted().stream()
                .map(each -> new SelectionBody.VariableBody(each.variable(), each.codeList(), each.expressions()))
                .toList();
    }

    private static SelectionBody.@Nullable PlacementBody placement(Posted posted) {
        return posted.heading() == null && posted.stub() == null
                ? null
                : new SelectionBody.PlacementBody(posted.heading(), posted.stub());
    }

    /** The same, as a data request has it. */
    Posted posted() {
        List<Wanted> wanted = selection.selection().stream()
                .map(each -> new Wanted(each.variableCode(), each.codelist(), each.valueCodes()))
                .toList();
        SelectionBody.PlacementBody placement = selection.placement();
        return placement == null
                ? new Posted(wanted, null, null)
                : new Posted(wanted, placement.heading(), placement.stub());
    }
}
