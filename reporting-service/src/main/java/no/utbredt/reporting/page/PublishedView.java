package no.utbredt.reporting.page;

import java.util.Locale;
import no.utbredt.reporting.coverage.PublishedBeside;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.Qualifier;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A published figure as a page shows it; nothing but its place when its text is not cleared for display.
 *
 * @param said the number or word, as published; null when withheld
 * @param unit message key of the unit
 * @param word message key of the word, or null when it is a number
 * @param of how many there are by the register, or null when unknown
 * @param share the published number over that, or null
 */
public record PublishedView(
        String id,
        boolean withheld,
        @Nullable String said,
        @Nullable String qualifier,
        @Nullable String unit,
        @Nullable String word,
        @Nullable String of,
        @Nullable String share,
        @Nullable Stage stage,
        String asOf,
        @Nullable String quote,
        String document,
        @Nullable String place,
        @Nullable String note,
        boolean certain) {

    static PublishedView of(PublishedBeside beside, Written written) {
        PublishedFigure figure = beside.figure();
        var citation = figure.citation();
        boolean open = citation.open();
        var value = open ? figure.value() : null;
        boolean counted = value != null && value.unit() == Unit.ACTORS;
        return new PublishedView(
                beside.id(),
                !open,
                value == null || value.unit() == Unit.UNRECKONABLE ? null : written.number(value.number()),
                value == null || value.qualifier() == Qualifier.EXACT ? null : key("qualifier", value.qualifier()),
                value == null ? null : key("unit", value.unit()),
                open && figure.word() != null ? "word." + figure.word() : null,
                counted && beside.denominator().isPresent()
                        ? written.count(beside.denominator().getAsLong())
                        : null,
                counted && beside.share() != null ? written.percent(beside.share()) : null,
                figure.stage(),
                written.date(figure.asOf()),
                open ? citation.quote() : null,
                citation.document(),
                citation.place(),
                open ? citation.note() : null,
                figure.certain());
    }

    private static String key(String family, Enum<?> code) {
        return family + "." + code.name().toLowerCase(Locale.ROOT);
    }
}
