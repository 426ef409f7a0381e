package no.utbredt.reporting.finding;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Disagreement;
import no.utbredt.reporting.adoption.Doubts;
import no.utbredt.reporting.adoption.Homeless;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.kept.Listing;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.knowledge.Publicity;
import no.utbredt.reporting.report.Corrections;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.vendor.VendorLine;
import no.utbredt.reporting.vendor.Vendors;
import org.jspecify.annotations.Nullable;

/**
 * Lists what should be looked at, as known within a horizon; always in the same order: by service and role, then by the names of
 * reports or ids of actors. How many there are is kept, and of the lists no more is worked out than is read.
 */
public final class Findings {
    private static final Predicate<Disagreement> IN_ONE_DOCUMENT =
            found -> found.kind() == Disagreement.Kind.WITHIN_DOCUMENT;

    private final Knowledge knowledge;

    public Findings(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Accepted reports whose actor or service the registry does not know (law 11). */
    public Listing<Homeless.Found> unplaced(Horizon horizon) {
        return Listing.joined(List.of(
                joined(horizon, null, (adoptions, persons) -> adoptions.unplaced()),
                beside(horizon, Placement.Unplaced.class)));
    }

    /** Accepted reports that are not heard, for want of a delegation or of the right to say it (law 12). */
    public Listing<Homeless.Found> setAside(Horizon horizon) {
        return Listing.joined(List.of(
                joined(horizon, null, (adoptions, persons) -> adoptions.setAside()),
                beside(horizon, Placement.SetAside.class)));
    }

    /** What is said beside the stages and is so placed. */
    private Listing<Homeless.Found> beside(Horizon horizon, Class<? extends Placement> placed) {
        return Listing.of(knowledge.ask(
                horizon,
                known -> known.beside().homeless().stream()
                        .filter(found -> placed.isInstance(found.placement()))
                        .toList()));
    }

    /**
     * Reports that cannot both be right, of those whom whoever asks is told of (law 12).
     *
     * @param service those about this service alone, or null for all
     */
    public Listing<Disagreement> disagreements(Horizon horizon, @Nullable String service) {
        return joined(
                horizon,
                service,
                (adoptions, persons) -> EachAdoption.ofActors(
                        adoptions,
                        persons,
                        Doubts.OfActor::disagreements,
                        actor -> adoptions.disagreements(actor).stream()));
    }

    /** Published figures that contradict each other, their own arithmetic, or our count. */
    public List<Contradiction> contradictions(Horizon horizon) {
        return knowledge.ask(
                horizon,
                known -> Stream.of(
                                FigureArithmetic.of(known.figures().all()),
                                SharesAndCounts.of(known),
                                FigureAndCount.of(known))
                        .flatMap(Collection::stream)
                        .toList());
    }

    /** What somebody should look at: in reports, in published figures, and of vendors. */
    public Listing<Finding> reports(Horizon horizon) {
        Corrections.Oddities odd =
                knowledge.ask(horizon, known -> known.said().corrections().oddities(horizon));
        List<ReportName> unknownCodes =
                knowledge.ask(horizon, known -> known.said().unknownCodes());
        int day = OsloDay.number(horizon.lastDay());
        UsageAndReports usage = knowledge.ask(horizon, known -> UsageAndReports.of(known, day));
        return Listing.joined(List.of(
                listed(Finding.Kind.CORRECTION_CYCLE, odd.cycles(), cycle -> cycle),
                listed(Finding.Kind.NOT_ENTITLED, odd.withoutSay(), List::of),
                listed(Finding.Kind.UNKNOWN_CODE, unknownCodes, List::of),
                joined(horizon, null, Findings::uncertainDocuments),
                joined(horizon, null, Findings::falls),
                joined(horizon, null, Findings::betweenReports),
                Listing.of(knowledge.ask(horizon, Findings::closedActors)),
                Listing.of(contradictions(horizon).stream()
                        .map(Finding::of)
                        .distinct()
                        .toList()),
                Listing.of(knowledge.ask(horizon, known -> silentVendors(known, horizon))),
                Listing.of(usage.usageWithoutReport()),
                Listing.of(usage.inUseWithoutUsage()),
                Listing.of(knowledge.ask(horizon, known -> new AdoptionFindings(known, day).all())),
                Listing.of(knowledge.ask(horizon, VolumeJumps::of))));
    }

    /** The same with what was said of them. */
    public WorkList work(Horizon horizon) {
        return new WorkList(reports(horizon), knowledge.ask(horizon, Known::followUps));
    }

    private static <T> Listing<Finding> listed(
            Finding.Kind kind, List<T> found, Function<T, List<ReportName>> concerned) {
        return new Listing<>(
                found.size(),
                passed -> found.stream().skip(passed).map(one -> new Finding(kind, concerned.apply(one))));
    }

    private static Listing<Finding> uncertainDocuments(Adoptions adoptions, List<String> persons) {
        return disagreeing(
                adoptions, persons, Doubts.OfActor::withinDocuments, Finding.Kind.UNCERTAIN_DOCUMENT, IN_ONE_DOCUMENT);
    }

    private static Listing<Finding> betweenReports(Adoptions adoptions, List<String> persons) {
        return disagreeing(
                adoptions,
                persons,
                doubts -> doubts.disagreements() - doubts.withinDocuments(),
                Finding.Kind.DISAGREEMENT,
                IN_ONE_DOCUMENT.negate());
    }

    private static Listing<Finding> disagreeing(
            Adoptions adoptions,
            List<String> persons,
            ToIntFunction<Doubts.OfActor> count,
            Finding.Kind kind,
            Predicate<Disagreement> such) {
        return EachAdoption.ofActors(
                adoptions,
                persons,
                count,
                actor -> adoptions.disagreements(actor).stream()
                        .filter(such)
                        .map(found -> new Finding(
                                kind,
                                List.of(found.one().report(), found.other().report()))));
    }

    /** Of those whoever asks is told of (law 12). */
    private static List<Finding> closedActors(Known known) {
        Placement late = new Placement.SetAside(Placement.SetAside.Cause.AFTER_CLOSING);
        return EachAdoption.of(known, null)
                .flatMap(adoptions -> adoptions.setAside().after(0))
                .filter(found -> found.placement().equals(late))
                .map(Homeless.Found::report)
                .filter(report -> Publicity.mayBeNamed(report, known))
                .map(report -> new Finding(Finding.Kind.CLOSED_ACTOR, List.of(report.name())))
                .toList();
    }

    private static List<Finding> silentVendors(Known known, Horizon horizon) {
        return Vendors.of(known).stream()
                .filter(vendor -> vendor.silent(horizon.lastDay(), VendorLine.USUAL_SILENCE))
                .map(vendor -> Finding.ofVendor(Finding.Kind.SILENT_VENDOR, vendor.organisation()))
                .toList();
    }

    private static Listing<Finding> falls(Adoptions adoptions, List<String> persons) {
        return EachAdoption.ofActors(
                adoptions,
                persons,
                Doubts.OfActor::falls,
                actor -> adoptions.falls(actor).stream().map(fall -> new Finding(Finding.Kind.FALL, fall)));
    }

    private <T> Listing<T> joined(
            Horizon horizon, @Nullable String service, BiFunction<Adoptions, List<String>, Listing<T>> ofSubject) {
        return knowledge.ask(
                horizon,
                known -> Listing.joined(EachAdoption.of(known, service)
                        .map(adoptions ->
                                ofSubject.apply(adoptions, known.disclosure().untold()))
                        .toList()));
    }
}
