package no.utbredt.reporting.bank.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.utbredt.reporting.bank.Choice;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Table;
import org.jspecify.annotations.Nullable;

/** A table among others. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TableBody(
        @Nullable String language,
        String id,
        String label,
        String description,
        String sortCode,
        String updated,
        String firstPeriod,
        String lastPeriod,
        String category,
        List<String> variableNames,
        boolean discontinued,
        String source,
        String subjectCode,
        String timeUnit,
        List<List<PathPart>> paths,
        List<Links.Link> links) {

    /** A subject on the way to the table. */
    record PathPart(String id, String label, String sortCode) {}

    /** @param alone whether it stands alone and says its language itself */
    static TableBody of(Table table, Links links, boolean alone) {
        Language language = links.language();
        List<Choice> periods = table.time().choices().all();
        List<String> names = table.variables().stream()
                .map(each -> each.label().in(language))
                .toList();
        return new TableBody(
                alone ? language.code() : null,
                table.id(),
                table.title().in(language),
                table.notes().getFirst().in(language),
                table.name(),
                Telling.instant(table.updated()),
                periods.getFirst().code(),
                periods.getLast().code(),
                "public",
                names,
                false,
                JsonStat.SOURCE,
                JsonStat.SUBJECT,
                "Monthly",
                List.of(List.of(new PathPart(JsonStat.SUBJECT, Telling.SUBJECT.in(language), JsonStat.SUBJECT))),
                links.table(table, "self"));
    }
}
