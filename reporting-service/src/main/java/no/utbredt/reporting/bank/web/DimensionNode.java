package no.utbredt.reporting.bank.web;

import java.util.List;
import no.utbredt.reporting.bank.Choice;
import no.utbredt.reporting.bank.CodeList;
import no.utbredt.reporting.bank.Content;
import no.utbredt.reporting.bank.Kind;
import no.utbredt.reporting.bank.Label;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Picked;
import no.utbredt.reporting.bank.Table;
import no.utbredt.reporting.bank.Variable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a variable as a dimension of JSON-stat; its positions stand in an object, however many there are. */
record DimensionNode(Table table, Links links) {

    void write(Picked picked, ObjectNode dimension) {
        Variable variable = picked.variable();
        dimension.put("label", variable.label().in(language()));
        if (!variable.notes().isEmpty()) {
            ArrayNode notes = dimension.putArray("note");
            variable.notes().stream().map(this::told).forEach(notes::add);
        }
        ObjectNode category = dimension.putObject("category");
        ObjectNode index = category.putObject("index");
        ObjectNode label = category.putObject("label");
        int position = 0;
        for (Choice choice : picked.choices()) {
            index.put(choice.code(), position++);
            label.put(choice.code(), told(choice.label()));
        }
        ObjectNode extension = dimension.putObject("extension");
        elimination(variable, extension);
        codeLists(variable, extension.putArray("codelists"));
        if (variable.kind() == Kind.METRIC) {
            contents(picked, category.putObject("unit"), extension);
        }
    }

    private Language language() {
        return links.language();
    }

    private String told(Label label) {
        return label.in(language());
    }

    private static void elimination(Variable variable, ObjectNode extension) {
        String total = variable.total();
        extension.put("elimination", total != null);
        if (total != null) {
            extension.put("eliminationValueCode", total);
        }
        extension.put("show", variable.kind() == Kind.GEO ? "code_value" : "value");
    }

    private void codeLists(Variable variable, ArrayNode lists) {
        for (CodeList each : variable.codeLists()) {
            ObjectNode list = lists.addObject();
            list.put("id", each.id());
            list.put("label", told(each.label()));
            list.put("type", Telling.type(each));
            Links.Link link = links.codeList(each, "metadata");
            list.putArray("links")
                    .addObject()
                    .put("rel", link.rel())
                    .put("hreflang", link.hreflang())
                    .put("href", link.href());
        }
    }

    private void contents(Picked picked, ObjectNode unit, ObjectNode extension) {
        List<String> told = picked.choices().stream().map(Choice::code).toList();
        ObjectNode reference = extension.putObject("refperiod");
        ObjectNode measuring = extension.putObject("measuringType");
        ObjectNode price = extension.putObject("priceType");
        ObjectNode adjustment = extension.putObject("adjustment");
        ObjectNode base = extension.putObject("basePeriod");
        for (Content<?> each : table.contents()) {
            if (told.contains(each.code())) {
                unit.putObject(each.code()).put("base", told(each.unit())).put("decimals", each.decimals());
                boolean whole = each.over() == Content.Over.WHOLE;
                reference.put(each.code(), told(whole ? Telling.WHOLE_MONTH : Telling.MONTH_END));
                measuring.put(each.code(), whole ? "Flow" : "Stock");
                price.put(each.code(), "NotApplicable");
                adjustment.put(each.code(), "None");
                base.put(each.code(), "");
            }
        }
    }
}
