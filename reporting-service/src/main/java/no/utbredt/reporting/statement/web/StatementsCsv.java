package no.utbredt.reporting.statement.web;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.reporting.web.Csv;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/** Statements as comma-separated values, one on each line, with all that is said and all that became of it. */
final class StatementsCsv {

    private static final List<String> HEADER = List.of(
            "reference",
            "source",
            "id",
            "document",
            "title",
            "place",
            "quote",
            "service",
            "role",
            "actor",
            "actor_name",
            "stated_at",
            "recorded_at",
            "stage",
            "valid_from",
            "basis",
            "scopes",
            "extent_count",
            "extent_of",
            "extent_unit",
            "certain",
            "verb",
            "ehr_system",
            "part",
            "unit",
            "degree",
            "marks",
            "planned_stage",
            "planned_date",
            "on_behalf_of",
            "counterpart_role",
            "counterpart",
            "figure",
            "group",
            "subset",
            "number",
            "number_unit",
            "qualifier",
            "word",
            "verdict",
            "cause");

    private StatementsCsv() {}

    static Csv of(List<StatementBody> statements) {
        return new Csv(HEADER, statements.stream().map(StatementsCsv::line));
    }

    private static List<@Nullable Object> line(StatementBody said) {
        List<@Nullable Object> line = new ArrayList<>();
        citation(said, line);
        add(line, said.service().id(), said.role(), id(said.actor()), name(said.actor()), said.statedAt());
        add(line, said.recordedAt(), said.stage(), said.validFrom(), said.basis(), String.join(" ", said.scopes()));
        var extent = said.extent();
        add(line, extent == null ? null : extent.count(), extent == null ? null : extent.of());
        add(line, extent == null ? null : extent.unit(), said.certain(), said.verb(), said.ehrSystem());
        manner(said.manner(), line);
        figure(said, line);
        add(line, said.verdict(), said.cause());
        return line;
    }

    private static void citation(StatementBody said, List<@Nullable Object> line) {
        var report = said.report();
        var figure = said.figure();
        if (report != null) {
            add(line, report.reference(), report.source(), report.id(), report.document(), report.title());
            add(line, report.place(), report.quote());
        } else if (figure != null) {
            add(line, null, null, null, figure.document(), figure.title(), figure.place(), figure.quote());
        }
    }

    private static void manner(@Nullable MannerBody manner, List<@Nullable Object> line) {
        if (manner == null) {
            add(line, new @Nullable Object[9]);
            return;
        }
        var planned = manner.planned();
        var other = manner.counterpart();
        add(line, manner.part(), manner.unit(), manner.degree(), String.join(" ", manner.marks()));
        add(line, planned == null ? null : planned.stage(), planned == null ? null : planned.date());
        add(line, manner.onBehalfOf() == null ? null : id(manner.onBehalfOf().actor()));
        add(line, other == null ? null : other.role(), other == null ? null : told(other));
    }

    private static @Nullable String told(MannerBody.CounterpartBody other) {
        return other.organisation() == null
                ? id(other.group())
                : id(other.organisation().actor());
    }

    private static void figure(StatementBody said, List<@Nullable Object> line) {
        var figure = said.figure();
        if (figure == null) {
            add(line, new @Nullable Object[7]);
        } else {
            add(line, figure.id(), figure.group(), figure.subset(), figure.number(), figure.unit(), figure.qualifier());
            add(line, figure.word());
        }
    }

    private static void add(List<@Nullable Object> line, @Nullable Object... values) {
        for (Object value : values) {
            line.add(value);
        }
    }

    private static @Nullable String id(@Nullable Named named) {
        return named == null ? null : named.id();
    }

    private static @Nullable String name(@Nullable Named named) {
        return named == null ? null : named.name();
    }
}
