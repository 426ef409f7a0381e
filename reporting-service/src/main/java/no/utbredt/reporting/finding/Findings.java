package no.utbredt.reporting.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Disagreement;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.time.Horizon;

/** Lists what should be looked at, as known within a horizon; always in the same order. */
public final class Findings {
    private final Knowledge knowledge;

    public Findings(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Accepted reports whose actor or service the registry does not know (law 11). */
    public List<PlacedReport> unplaced(Horizon horizon) {
        return placed(horizon, Placement.Unplaced.class);
    }

    /** Accepted reports that are not heard, for want of a delegation or of the right to say it (law 12). */
    public List<PlacedReport> setAside(Horizon horizon) {
        return placed(horizon, Placement.SetAside.class);
    }

    private List<PlacedReport> placed(Horizon horizon, Class<? extends Placement> kind) {
        return knowledge.ask(
                horizon,
                known -> adoptions(known)
                        .flatMap(Adoptions::homeless)
                        .filter(found -> kind.isInstance(found.placement()))
                        .map(found -> new PlacedReport(found.report(), found.placement()))
                        .sorted(Comparator.comparing(placed -> placed.report().name()))
                        .toList());
    }

    /** Reports that cannot both be right. */
    public List<Disagreement> disagreements(Horizon horizon) {
        return knowledge.ask(horizon, known -> disagreements(known).toList());
    }

    private static Stream<Disagreement> disagreements(Known known) {
        return adoptions(known)
                .flatMap(adoptions -> adoptions.doubts().entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> adoptions.disagreements(entry.getKey()))
                        .flatMap(Collection::stream));
    }

    private static Stream<Adoptions> adoptions(Known known) {
        return known.spokenOf().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                        entry -> entry.getValue().stream().sorted().map(role -> known.adoptions(entry.getKey(), role)));
    }

    /** Published figures that contradict each other, their own arithmetic, or our count. */
    public List<Contradiction> contradictions(Horizon horizon) {
        return knowledge.ask(
                horizon,
                known -> Stream.of(
                                FigureArithmetic.of(known.figures()),
                                SharesAndCounts.of(known),
                                FigureAndCount.of(known))
                        .flatMap(Collection::stream)
                        .toList());
    }

    /** What is odd about the reports themselves. */
    public List<Finding> reports(Horizon horizon) {
        return knowledge.ask(horizon, known -> {
            List<Finding> findings = new ArrayList<>();
            CorrectionCycles.of(known).forEach(findings::add);
            of(Finding.Kind.NOT_ENTITLED, known.corrections().withoutSay(horizon), findings);
            of(
                    Finding.Kind.UNKNOWN_CODE,
                    known.reports().filter(Findings::unknownCode).toList(),
                    findings);
            disagreements(known)
                    .filter(found -> found.kind() == Disagreement.Kind.WITHIN_DOCUMENT)
                    .map(found -> new Finding(
                            Finding.Kind.UNCERTAIN_DOCUMENT,
                            List.of(found.one().report(), found.other().report())))
                    .forEach(findings::add);
            adoptions(known)
                    .flatMap(adoptions -> adoptions.actors().stream().map(adoptions::falls))
                    .flatMap(Collection::stream)
                    .map(fall -> new Finding(Finding.Kind.FALL, fall))
                    .forEach(findings::add);
            return findings;
        });
    }

    private static void of(Finding.Kind kind, Collection<Report> reports, List<Finding> findings) {
        reports.stream()
                .map(Report::name)
                .sorted()
                .map(name -> new Finding(kind, List.of(name)))
                .forEach(findings::add);
    }

    private static boolean unknownCode(Report report) {
        return report.says() != null
                && (report.says().unknownCode() != null || report.says().role() == Role.UNKNOWN);
    }
}
