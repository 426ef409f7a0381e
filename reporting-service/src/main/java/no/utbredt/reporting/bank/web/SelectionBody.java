package no.utbredt.reporting.bank.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.utbredt.reporting.bank.Choice;
import no.utbredt.reporting.bank.CodeList;
import no.utbredt.reporting.bank.DefaultSelection;
import no.utbredt.reporting.bank.Picked;
import no.utbredt.reporting.bank.Table;
import org.jspecify.annotations.Nullable;

/** A selection as it can be posted. */
record SelectionBody(String language, List<VariableBody> selection, PlacementBody placement, List<Links.Link> links) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VariableBody(String variableCode, @Nullable String codelist, List<String> valueCodes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlacementBody(
            @Nullable List<String> heading, @Nullable List<String> stub) {}

    static SelectionBody of(Table table, Links links) {
        DefaultSelection usual = DefaultSelection.of(table);
        return new SelectionBody(
                links.language().code(),
                usual.wanted().stream()
                        .map(each -> new VariableBody(each.variable(), each.codeList(), each.expressions()))
                        .toList(),
                new PlacementBody(usual.heading(), usual.stub()),
                List.of(
                        links.at("self", "/tables/" + table.id() + "/defaultselection"),
                        links.at("data", "/tables/" + table.id() + "/data")));
    }

    /** What is selected of a table, code by code, and where it stands. */
    static SelectionBody of(DataAnswers.Asked asked, Links links, String self) {
        return new SelectionBody(
                links.language().code(),
                asked.selection().picked().stream().map(SelectionBody::variable).toList(),
                new PlacementBody(asked.placement().heading(), asked.placement().stub()),
                List.of(
                        links.at("self", self),
                        links.at("data", "/tables/" + asked.table().id() + "/data")));
    }

    private static VariableBody variable(Picked picked) {
        CodeList codeList = picked.codeList();
        return new VariableBody(
                picked.variable().code(),
                codeList == null ? null : codeList.id(),
                picked.leftOut()
                        ? List.of()
                        : picked.choices().stream().map(Choice::code).toList());
    }
}
