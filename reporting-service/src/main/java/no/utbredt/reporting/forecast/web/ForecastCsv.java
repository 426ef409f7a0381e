package no.utbredt.reporting.forecast.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.forecast.web.ForecastBody.CurvePointBody;
import no.utbredt.reporting.forecast.web.ForecastBody.ForecastPointBody;
import no.utbredt.reporting.web.Csv;
import org.jspecify.annotations.Nullable;

/** Curve and forecasts as comma-separated values: one line for each point seen, then one for each foretold. */
final class ForecastCsv {
    private static final List<String> COLUMNS = List.of(
            "day",
            "method",
            "chosen",
            "percent",
            "lowerPercent",
            "upperPercent",
            "numerator",
            "denominator",
            "meanErrorPoints",
            "presentPace",
            "refused");

    private ForecastCsv() {}

    static Csv of(ForecastBody body) {
        return new Csv(
                Stream.concat(COLUMNS.stream(), BasisBody.COLUMNS.stream()).toList(),
                Stream.concat(
                        body.points().stream().map(point -> seen(point, body)),
                        body.outlooks().stream()
                                .flatMap(outlook ->
                                        outlook.points().stream().map(point -> foretold(point, outlook, body)))));
    }

    private static List<@Nullable Object> seen(CurvePointBody point, ForecastBody body) {
        FigureNumbers figure = point.figure();
        return with(
                body,
                point.date(),
                "OBSERVED",
                null,
                figure == null ? null : figure.sharePercent(),
                figure == null ? null : figure.lowerPercent(),
                figure == null ? null : figure.upperPercent(),
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.denominator(),
                null);
    }

    private static List<@Nullable Object> foretold(ForecastPointBody point, OutlookBody outlook, ForecastBody body) {
        return with(
                body,
                point.date(),
                outlook.method(),
                outlook.method() == body.chosen(),
                point.percent(),
                point.lowerPercent(),
                point.upperPercent(),
                null,
                null,
                outlook.meanErrorPoints());
    }

    private static List<@Nullable Object> with(ForecastBody body, @Nullable Object... values) {
        List<@Nullable Object> line = new ArrayList<>(Arrays.asList(values));
        line.add(body.presentPace());
        line.add(body.refused());
        line.addAll(body.basis().values());
        return line;
    }
}
