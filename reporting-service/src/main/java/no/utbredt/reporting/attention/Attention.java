package no.utbredt.reporting.attention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Doubts;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.MilestoneProgress;
import no.utbredt.reporting.progress.Progress;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.progress.StepProgress;
import no.utbredt.reporting.progress.TargetProgress;
import no.utbredt.reporting.vendor.VendorLine;
import no.utbredt.reporting.vendor.Vendors;
import no.utbredt.vocabulary.promise.Stretch;
import org.jspecify.annotations.Nullable;

/** Gathers what needs a look. Nothing is judged here that is not judged elsewhere; it is put in one list. */
public final class Attention {
    private static final Comparator<Concern> ORDER = Comparator.comparing(Concern::kind)
            .thenComparing(Comparator.comparingLong(Concern::count).reversed())
            .thenComparing(Concern::since, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(concern ->
                    concern.initiative() == null ? "" : concern.initiative().id())
            .thenComparing(Concern::subject);

    private final Progresses progresses;
    private final Findings findings;

    public Attention(Progresses progresses, Findings findings) {
        this.progresses = progresses;
        this.findings = findings;
    }

    /** The answer, of what is known within the question's horizon, the most pressing first. */
    public List<Concern> answer(AttentionQuestion question, Known known) {
        List<Concern> concerns = new ArrayList<>();
        known.initiatives().keySet().forEach(id -> promises(id, question, concerns));
        Vendors.of(known).forEach(vendor -> silent(vendor, question, concerns));
        new TreeMap<>(known.spokenOf()).forEach((service, roles) -> doubts(service, roles, known, concerns));
        add(
                Concern.Kind.CONTRADICTION,
                "",
                findings.contradictions(question.horizon()).size(),
                concerns);
        concerns.sort(ORDER);
        return concerns;
    }

    /** Of an initiative that has no open name nothing is told. */
    private void promises(String id, AttentionQuestion question, List<Concern> concerns) {
        Progress progress = progresses.progress(question.progress(id));
        if (progress != null && !progress.initiative().name().isEmpty()) {
            var of = new Concern.Of(id, progress.initiative().name());
            progress.targets().forEach(target -> target(of, target, concerns));
            progress.milestones().forEach(milestone -> milestone(of, milestone, concerns));
        }
    }

    private static void target(Concern.Of initiative, TargetProgress target, List<Concern> concerns) {
        for (StepProgress step : target.steps()) {
            Concern.Kind kind =
                    switch (step.state()) {
                        case MISSED -> Concern.Kind.TARGET_MISSED;
                        case BEHIND -> Concern.Kind.TARGET_BEHIND;
                        case REACHED, OVER_UNDECIDED, ON_PACE, CANNOT_TELL -> null;
                    };
            if (kind != null) {
                String subject = target.target().id() + "/" + step.step().id();
                LocalDate due =
                        step.step().due() == null ? null : step.step().due().lastDay();
                concerns.add(new Concern(kind, initiative, subject, due, 1));
            }
        }
    }

    private static void milestone(Concern.Of initiative, MilestoneProgress milestone, List<Concern> concerns) {
        Concern.Kind kind =
                switch (milestone.state()) {
                    case LATE -> Concern.Kind.MILESTONE_LATE;
                    case PAST_DUE -> Concern.Kind.MILESTONE_PAST_DUE;
                    case AT_RISK -> Concern.Kind.MILESTONE_AT_RISK;
                    case REACHED, DUE, UPCOMING, UNDATED, NO_PLAN, CANCELLED -> null;
                };
        if (kind != null) {
            concerns.add(new Concern(kind, initiative, milestone.milestone().id(), due(milestone), 1));
        }
    }

    private static @Nullable LocalDate due(MilestoneProgress milestone) {
        Stretch planned = milestone.course().planned();
        return planned == null ? null : planned.last();
    }

    private static void silent(VendorLine vendor, AttentionQuestion question, List<Concern> concerns) {
        if (vendor.silent(question.day(), question.silence())) {
            concerns.add(new Concern(Concern.Kind.VENDOR_SILENT, null, vendor.organisation(), vendor.lastDay(), 1));
        }
    }

    private static void doubts(String service, Set<Role> roles, Known known, List<Concern> concerns) {
        long disagreements = 0;
        long falls = 0;
        long setAside = 0;
        long unplaced = 0;
        for (Role role : roles) {
            Adoptions adoptions = known.adoptions(service, role);
            Doubts.OfActor doubts =
                    adoptions.doubts().without(known.disclosure().uncounted()).all();
            disagreements += doubts.disagreements();
            falls += doubts.falls();
            setAside += adoptions.setAside().size();
            unplaced += adoptions.unplaced().size();
        }
        add(Concern.Kind.DISAGREEMENT, service, disagreements, concerns);
        add(Concern.Kind.FALL, service, falls, concerns);
        add(Concern.Kind.SET_ASIDE, service, setAside, concerns);
        add(Concern.Kind.UNPLACED, service, unplaced, concerns);
    }

    private static void add(Concern.Kind kind, String subject, long count, List<Concern> concerns) {
        if (count > 0) {
            concerns.add(new Concern(kind, null, subject, null, count));
        }
    }
}
