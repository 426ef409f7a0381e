package no.utbredt.reporting.bank.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.bank.Bank.CodeListed;
import no.utbredt.reporting.bank.CodeList;
import no.utbredt.reporting.bank.Language;
import org.jspecify.annotations.Nullable;

/** A code list with what each of its values is made of. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CodeListBody(
        String id,
        String label,
        String language,
        List<String> languages,
        boolean elimination,
        @Nullable String eliminationValueCode,
        String type,
        List<ValueBody> values,
        List<Links.Link> links) {

    record ValueBody(String code, String label, List<String> valueMap) {}

    static CodeListBody of(CodeListed found, Links links) {
        CodeList list = found.codeList();
        Language language = links.language();
        return new CodeListBody(
                list.id(),
                list.label().in(language),
                language.code(),
                Arrays.stream(Language.values()).map(Language::code).toList(),
                found.variable().isOptional(),
                found.variable().total(),
                Telling.type(list),
                list.choices().all().stream()
                        .map(each -> new ValueBody(each.code(), each.label().in(language), each.members()))
                        .toList(),
                List.of(links.codeList(list, "self")));
    }
}
