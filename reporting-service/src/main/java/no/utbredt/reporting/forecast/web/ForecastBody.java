package no.utbredt.reporting.forecast.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.coverage.Frequency;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.forecast.CurvePoint;
import no.utbredt.reporting.forecast.Forecast;
import no.utbredt.reporting.forecast.ForecastPoint;
import no.utbredt.reporting.forecast.Method;
import no.utbredt.reporting.web.KnownUpTo;
import org.jspecify.annotations.Nullable;

/**
 * A curve and where it goes. Forecasts are of what certainly has come; the unknown stay unknown.
 *
 * @param basis of the day asked about
 * @param state whether that day has a figure
 * @param by how far apart the points are
 * @param points the curve, oldest first
 * @param presentPace what the counted have grown a month over the last twelve, in the weight asked for, or null where nobody is known
 *     at either end
 * @param refused why nothing is foretold, or null
 * @param chosen the method whose forecasts of the past were the better ones, or null when refused
 * @param origins from how many of the latest points the past was foretold (rolling origin), by both methods
 * @param intervalPercent how many of a hundred forecasts the interval is to hold, if errors to come are like those of the backtest
 * @param outlooks what each method says
 * @param targets what was aimed at, against the method chosen
 */
record ForecastBody(
        String notice,
        BasisBody basis,
        CellState state,
        Frequency by,
        List<CurvePointBody> points,
        @Nullable BigDecimal presentPace,
        Forecast.@Nullable NoForecast refused,
        @Nullable Method chosen,
        int origins,
        int intervalPercent,
        List<OutlookBody> outlooks,
        List<ProspectBody> targets) {

    private static final int COVERED = 80;
    private static final int DECIMALS = 2;

    static ForecastBody of(Forecast forecast, KnownUpTo known) {
        return new ForecastBody(
                Notice.TEXT,
                BasisBody.of(forecast.today(), known),
                CellState.of(forecast.today().cells().getFirst().outcome()),
                forecast.question().by(),
                forecast.points().stream().map(CurvePointBody::of).toList(),
                forecast.presentPace(),
                forecast.refused(),
                forecast.chosen(),
                forecast.origins(),
                COVERED,
                forecast.outlooks().stream().map(OutlookBody::of).toList(),
                forecast.goals().stream().map(ProspectBody::of).toList());
    }

    /** Per cent with two decimals. */
    static @Nullable BigDecimal points(@Nullable Double share) {
        return share == null ? null : BigDecimal.valueOf(share * 100).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * A point of the curve.
     *
     * @param figure the coverage, or null where there is none
     */
    record CurvePointBody(LocalDate date, @Nullable FigureNumbers figure) {
        static CurvePointBody of(CurvePoint point) {
            return new CurvePointBody(point.day(), point.figure() == null ? null : FigureNumbers.of(point.figure()));
        }
    }

    /**
     * What is foretold of a day, in per cent of the group.
     *
     * @param lowerPercent the lower end of the interval, or null where the backtest has too few errors so far ahead
     * @param upperPercent the upper end of it
     */
    record ForecastPointBody(
            LocalDate date,
            BigDecimal percent,
            @Nullable BigDecimal lowerPercent,
            @Nullable BigDecimal upperPercent) {
        static @Nullable ForecastPointBody of(@Nullable ForecastPoint point) {
            return point == null
                    ? null
                    : new ForecastPointBody(
                            point.day(),
                            BigDecimal.valueOf(point.share() * 100).setScale(DECIMALS, RoundingMode.HALF_UP),
                            points(point.lower()),
                            points(point.upper()));
        }
    }
}
