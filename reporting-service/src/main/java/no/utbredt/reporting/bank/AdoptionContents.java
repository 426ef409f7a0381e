package no.utbredt.reporting.bank;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import no.utbredt.reporting.bank.Content.Cell;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Share;
import org.jspecify.annotations.Nullable;

/** What is read of a coverage: the count, its share and their bounds, and what they rest on. */
final class AdoptionContents {

    static final Label ACTORS = new Label("aktører", "actors");
    static final Label PER_CENT = new Label("prosent", "per cent");

    /** In the order in which a table has them. */
    static final List<Content<Figure>> ALL = List.of(
            new Content<>("Antall", new Label("Har innført", "Have introduced it"), ACTORS, 0, AdoptionContents::count),
            new Content<>(
                    "Andel",
                    new Label("Andel som har innført", "Share that has introduced it"),
                    PER_CENT,
                    1,
                    AdoptionContents::share),
            share("NedreAndel", new Label("Andel, nedre grense", "Share, lower bound"), Figure::lowerShare),
            share("OvreAndel", new Label("Andel, øvre grense", "Share, upper bound"), Figure::upperShare),
            number(
                    "Nedre",
                    new Label("Har innført, nedre grense", "Have introduced it, lower bound"),
                    Figure::lowerBound),
            number(
                    "Ovre",
                    new Label("Har innført, øvre grense", "Have introduced it, upper bound"),
                    Figure::upperBound),
            number("Ukjent", new Label("Ukjent", "Unknown"), Figure::unknown),
            number("IkkeRelevant", new Label("Ikke relevant", "Not relevant"), Figure::notRelevant),
            number(
                    "Nevner",
                    new Label(
                            "Nevner: gruppen uten de ikke relevante",
                            "Denominator: the group without the not relevant"),
                    Figure::denominator));

    private AdoptionContents() {}

    private static Content<Figure> number(String code, Label label, ToLongFunction<Figure> of) {
        return new Content<>(code, label, ACTORS, 0, figure -> Cell.of(of.applyAsLong(figure)));
    }

    private static Content<Figure> share(String code, Label label, Function<Figure, @Nullable Share> of) {
        return new Content<>(code, label, PER_CENT, 1, figure -> told(of.apply(figure)));
    }

    /** Silence is not nought: where nobody is known, nobody is counted (law 5). */
    static Cell count(Figure figure) {
        return switch (figure.noShare()) {
            case NOBODY_RELEVANT -> Cell.of(Symbol.NOT_APPLICABLE);
            case NOBODY_KNOWN -> Cell.of(Symbol.UNKNOWN);
            case BELOW_PUBLISHED -> Cell.of(figure.numerator());
            case null -> Cell.of(figure.numerator());
        };
    }

    /** The share, where one may be told. */
    static Cell share(Figure figure) {
        return figure.noShare() == null || figure.noShare() == Figure.NoShare.NOBODY_RELEVANT
                ? told(figure.share())
                : Cell.of(Symbol.UNKNOWN);
    }

    /** A share in tenths of a per cent; of nobody there is none. */
    static Cell told(@Nullable Share share) {
        return share == null
                ? Cell.of(Symbol.NOT_APPLICABLE)
                : Cell.of(share.percent(1).unscaledValue().longValueExact());
    }
}
