package no.utbredt.adoption.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.adoption.report.ReportType;

/** What the rows of an import are about. */
public enum ImportKind {
    REPORTS(ReportType.ADOPTION, Columns.STAGES),
    USAGE(ReportType.USAGE, Columns.USAGE),
    SUPPORT(ReportType.SUPPORT, Columns.SUPPORT),
    AGREEMENTS(ReportType.AGREEMENT, Columns.AGREEMENTS);

    private final ReportType type;
    private final List<Column> columns;

    ImportKind(ReportType type, List<Column> columns) {
        this.type = type;
        this.columns = columns;
    }

    /** The word an address has for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns a file may have, in the order of its template. */
    public List<Column> columns() {
        return columns;
    }

    /** The event a row becomes. */
    ReportType type() {
        return type;
    }

    /** The names of the columns a file must have. */
    Set<String> required() {
        return names(columns.stream().filter(Column::required).toList());
    }

    /** The names of all columns a file may have. */
    Set<String> known() {
        return names(columns);
    }

    private static Set<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
    }
}
