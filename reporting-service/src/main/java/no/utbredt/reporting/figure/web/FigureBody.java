package no.utbredt.reporting.figure.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.Qualifier;
import no.utbredt.reporting.figure.Subset;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.initiative.Source;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A published figure as it is shown. Of one whose text is not cleared for display, number, word, quote, basis and note are
 * withheld.
 *
 * @param number as printed, or null; null too when it is beyond what can be reckoned with
 * @param unit code of the unit, or null without a number; {@code UNRECKONABLE} where the number is beyond reckoning
 * @param qualifier code, or null without a number
 * @param withheld whether the source marks its text as internal
 * @param title the document's title, or null where the roadmap does not cite it openly
 * @param issuer who published the document, or null with the title
 */
public record FigureBody(
        String id,
        String service,
        Role role,
        String group,
        @Nullable String subset,
        @Nullable Stage stage,
        List<String> scopes,
        String asOf,
        String statedAt,
        boolean withheld,
        @Nullable BigDecimal number,
        @Nullable Unit unit,
        @Nullable Qualifier qualifier,
        @Nullable String word,
        boolean certain,
        @Nullable String quote,
        String document,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String place,
        @Nullable String basis,
        @Nullable String note) {

    /** The figure, withheld as far as its source asks for. */
    public static FigureBody of(String id, PublishedFigure figure, @Nullable Source source) {
        var citation = figure.citation();
        boolean open = citation.open();
        Optional<PublishedFigure.Value> value = open ? Optional.ofNullable(figure.value()) : Optional.empty();
        return new FigureBody(
                id,
                figure.service(),
                figure.role(),
                figure.group(),
                subset(figure.subset()),
                figure.stage(),
                figure.scopes().stream().sorted().toList(),
                figure.asOf().toString(),
                figure.statedAt().toString(),
                !open,
                value.filter(each -> each.unit() != Unit.UNRECKONABLE)
                        .map(PublishedFigure.Value::number)
                        .orElse(null),
                value.map(PublishedFigure.Value::unit).orElse(null),
                value.map(PublishedFigure.Value::qualifier).orElse(null),
                open ? figure.word() : null,
                figure.certain(),
                open ? citation.quote() : null,
                citation.document(),
                source == null ? null : source.title(),
                source == null ? null : source.issuer(),
                citation.place(),
                open ? figure.basis() : null,
                open ? citation.note() : null);
    }

    private static @Nullable String subset(@Nullable Subset subset) {
        return switch (subset) {
            case null -> null;
            case Subset.InHealthRegion region -> "HEALTH_REGION " + region.code();
            case Subset.InCounty county -> "COUNTY " + county.number();
            case Subset.These these ->
                "ACTORS " + String.join(" ", these.actors().stream().sorted().toList());
            case Subset.Other other -> other.kind() + " " + other.value();
        };
    }
}
