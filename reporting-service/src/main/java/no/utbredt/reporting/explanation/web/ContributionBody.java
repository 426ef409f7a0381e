package no.utbredt.reporting.explanation.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.explanation.Contribution;
import no.utbredt.reporting.explanation.Explanation;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.knowledge.Publicity;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.Cited;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * What one actor makes the figure differ by.
 *
 * @param id of the actor; null for the members nobody has named
 * @param before where it stood, or null when it was no member
 * @param after where it stands, or null when it is no member
 * @param numerator in the weight asked for; it and the two below are null where there is no change to be summed to
 * @param kin whom it took over from, or who took over from it
 * @param reports those that made its stage another, or what decides it now
 */
public record ContributionBody(
        @Nullable String id,
        @Nullable String name,
        Contribution.Kind kind,
        @Nullable Stage before,
        @Nullable Stage after,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long unknown,
        List<Named> kin,
        List<Cited> reports) {

    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "kind",
            "before",
            "after",
            "numerator",
            "denominator",
            "unknown",
            "kin",
            "reports",
            "service",
            "role",
            "atLeast",
            "group",
            "weight",
            "thenDate",
            "thenStructure",
            "thenKnownAt",
            "date",
            "structure",
            "knownAt",
            "statedBy",
            "provisional");

    /**
     * A contribution as it is told.
     *
     * @param told whether there is a change it is part of
     * @param known what is known at the later of the two times
     */
    public static ContributionBody of(Contribution each, boolean told, CoverageQuestion now, Known known) {
        int day = OsloDay.number(now.structure());
        return new ContributionBody(
                each.actor(),
                each.name(),
                each.kind(),
                each.before(),
                each.after(),
                told ? each.numerator() : null,
                told ? each.denominator() : null,
                told ? each.unknown() : null,
                each.kin().stream()
                        .flatMap(actor -> Stream.ofNullable(Named.actor(actor, day, known)))
                        .toList(),
                each.reports().stream().map(name -> cited(name, known)).toList());
    }

    /** A report that took another out may speak of somebody else, who may be a person (law 12). */
    private static Cited cited(ReportName name, Known known) {
        Report report = known.report(name);
        return report == null || Publicity.mayBeNamed(report, known) ? Cited.of(name, known) : Cited.NOBODYS;
    }

    List<@Nullable Object> values(Explanation explanation, boolean provisional) {
        CoverageQuestion then = explanation.then().question();
        CoverageQuestion now = explanation.now().question();
        return Arrays.asList(
                id,
                name,
                kind,
                before,
                after,
                numerator,
                denominator,
                unknown,
                kin.stream().map(Named::id).collect(Collectors.joining(" ")),
                reports.stream().map(Cited::reference).collect(Collectors.joining(" ")),
                now.service(),
                now.role(),
                now.stage(),
                now.group(),
                now.weight(),
                then.day(),
                then.structure(),
                then.knownAt(),
                now.day(),
                now.structure(),
                now.knownAt(),
                now.statedBy(),
                provisional);
    }
}
