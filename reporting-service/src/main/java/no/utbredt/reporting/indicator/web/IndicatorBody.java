package no.utbredt.reporting.indicator.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.indicator.IndicatorAnswer;
import no.utbredt.reporting.indicator.Judgement;
import no.utbredt.reporting.initiative.Indicator;
import no.utbredt.reporting.initiative.web.SaidBody;
import org.jspecify.annotations.Nullable;

/**
 * An indicator and what it shows.
 *
 * @param id its initiative's id and its own with a dot between them
 * @param name in Norwegian
 * @param status how it stands by its document's rule
 * @param statusReason why
 * @param measures by what it is measured, and what that shows
 * @param rules by what it is judged; none where no document has a rule
 * @param told what sources say of it themselves
 */
record IndicatorBody(
        String id,
        String initiative,
        String name,
        @Nullable String nameEnglish,
        Indicator.Direction direction,
        @Nullable String unit,
        Judgement.Status status,
        Judgement.Reason statusReason,
        List<MeasureBody> measures,
        List<IndicatorRuleBody> rules,
        List<ReadingBody> told) {

    static final List<String> COLUMNS = List.of(
            "id",
            "initiative",
            "name",
            "nameEnglish",
            "direction",
            "status",
            "statusReason",
            "measure",
            "measureName",
            "by",
            "service",
            "role",
            "stage",
            "reason",
            "group",
            "state",
            "numerator",
            "denominator",
            "unknown",
            "lowerBound",
            "upperBound",
            "sharePercent",
            "month",
            "channel",
            "unit",
            "volume",
            "actors",
            "date",
            "knownAt",
            "statedBy");

    static IndicatorBody of(IndicatorAnswer answer) {
        Indicator indicator = answer.indicator();
        return new IndicatorBody(
                answer.id(),
                answer.initiative(),
                indicator.name(),
                indicator.nameEnglish(),
                indicator.direction(),
                indicator.unit(),
                answer.judgement().status(),
                answer.judgement().reason(),
                answer.shown().stream().map(MeasureBody::of).toList(),
                indicator.rules().stream().map(IndicatorRuleBody::of).toList(),
                indicator.readings().stream().map(ReadingBody::of).toList());
    }

    /** A rule of a document: from which share on it is green and yellow, in per cent. */
    record IndicatorRuleBody(String id, String measure, BigDecimal green, BigDecimal yellow, SaidBody said) {

        static IndicatorRuleBody of(Indicator.Rule rule) {
            return new IndicatorRuleBody(
                    rule.id(), rule.measure(), rule.green(), rule.yellow(), SaidBody.of(rule.said()));
        }
    }

    /**
     * What a source says itself.
     *
     * @param date when it was so, as precise as known, or null
     * @param status its own colour, or null when it is lost
     */
    record ReadingBody(
            @Nullable BigDecimal value,
            @Nullable String date,
            Indicator.As role,
            Indicator.@Nullable Colour status,
            @Nullable String text,
            SaidBody said) {

        static ReadingBody of(Indicator.Reading reading) {
            return new ReadingBody(
                    reading.value(),
                    reading.date() == null ? null : reading.date().toString(),
                    reading.role(),
                    reading.status(),
                    reading.text(),
                    SaidBody.of(reading.said()));
        }
    }

    /** One line for each figure and volume, and one for what shows none. */
    List<List<@Nullable Object>> lines(LocalDate day, String knownAt, @Nullable LocalDate statedBy) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (MeasureBody measure : measures) {
            measure.values().forEach(value -> lines.add(line(measure, measure.role(), figure(value), none(5))));
            measure.usage()
                    .forEach(volume -> lines.add(line(
                            measure,
                            volume.role(),
                            none(8),
                            Arrays.asList(
                                    volume.month(),
                                    volume.channel(),
                                    volume.unit(),
                                    volume.volume(),
                                    volume.actors()))));
            if (measure.values().isEmpty() && measure.usage().isEmpty()) {
                lines.add(line(measure, measure.role(), none(8), none(5)));
            }
        }
        if (measures.isEmpty()) {
            lines.add(line(null, null, none(8), none(5)));
        }
        lines.forEach(line -> line.addAll(Arrays.<@Nullable Object>asList(day, knownAt, statedBy)));
        return lines;
    }

    private List<@Nullable Object> line(
            @Nullable MeasureBody measure,
            @Nullable Role role,
            List<@Nullable Object> figure,
            List<@Nullable Object> volume) {
        List<@Nullable Object> values = new ArrayList<@Nullable Object>(
                Arrays.<@Nullable Object>asList(id, initiative, name, nameEnglish, direction, status, statusReason));
        values.addAll(
                measure == null
                        ? none(7)
                        : Arrays.<@Nullable Object>asList(
                                measure.id(),
                                measure.name(),
                                measure.by(),
                                measure.service(),
                                role,
                                measure.stage(),
                                measure.reason()));
        values.addAll(figure);
        values.addAll(volume);
        return values;
    }

    private static List<@Nullable Object> figure(MeasureBody.MeasureValueBody value) {
        FigureNumbers figure = value.figure();
        List<@Nullable Object> told = new ArrayList<>(Arrays.<@Nullable Object>asList(value.group(), value.state()));
        told.addAll(
                figure == null
                        ? none(6)
                        : Arrays.asList(
                                figure.numerator(),
                                figure.denominator(),
                                figure.unknown(),
                                figure.lowerBound(),
                                figure.upperBound(),
                                figure.sharePercent()));
        return told;
    }

    private static List<@Nullable Object> none(int many) {
        return Arrays.asList(new @Nullable Object[many]);
    }
}
