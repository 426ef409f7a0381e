package no.utbredt.reporting.news;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.matrix.MatrixQuestion;
import no.utbredt.reporting.matrix.Row;
import no.utbredt.reporting.matrix.Rows;
import no.utbredt.reporting.progress.Progress;
import no.utbredt.reporting.progress.ProgressQuestion;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.progress.StepProgress;
import no.utbredt.reporting.progress.TargetProgress;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.vendor.VendorLine;
import no.utbredt.reporting.vendor.Vendors;

/**
 * Works out what there is to tell, each as the public is answered it elsewhere: nothing is judged here. Of those who may be persons
 * nothing is told but what counts tell (law 12), whoever asks.
 */
public final class Standings {
    private final Knowledge knowledge;
    private final Coverage coverage;
    private final Progresses progresses;

    public Standings(Knowledge knowledge, Coverage coverage, Progresses progresses) {
        this.knowledge = knowledge;
        this.coverage = coverage;
        this.progresses = progresses;
    }

    /** What stands at the end of that day, as known then, by matter. */
    public SortedMap<String, Standing> on(LocalDate day) {
        KnownAt knownAt = KnownAt.endOf(day);
        SortedMap<String, Standing> all = new TreeMap<>();
        knowledge.ask(Horizon.knownAt(knownAt), known -> {
            known.initiatives().keySet().forEach(id -> targets(id, day, knownAt, all));
            silent(known, day, all);
            new TreeMap<>(known.spokenOf()).forEach((service, roles) -> doubts(service, roles, known, all));
            counts(known, day, knownAt, all);
            return known;
        });
        return all;
    }

    /** Of an initiative that has no open name nothing is told. */
    private void targets(String id, LocalDate day, KnownAt knownAt, Map<String, Standing> all) {
        Progress progress = progresses.progress(new ProgressQuestion(id, day, knownAt, null, ProgressQuestion.HALF));
        if (progress != null && !progress.initiative().name().isEmpty()) {
            progress.targets().forEach(target -> steps(id, target, all));
        }
    }

    private static void steps(String initiative, TargetProgress target, Map<String, Standing> all) {
        for (StepProgress step : target.steps()) {
            switch (step.state()) {
                case REACHED, MISSED, BEHIND ->
                    add(
                            new Standing.OfTarget(
                                    initiative,
                                    target.target().id(),
                                    step.step().id(),
                                    step.state()),
                            all);
                case OVER_UNDECIDED, ON_PACE, CANNOT_TELL -> {}
            }
        }
    }

    private static void silent(Known known, LocalDate day, Map<String, Standing> all) {
        Vendors.of(known).stream()
                .filter(vendor -> vendor.silent(day, VendorLine.USUAL_SILENCE))
                .forEach(vendor -> add(new Standing.OfVendor(vendor.organisation(), vendor.lastDay()), all));
    }

    private static void doubts(String service, Set<Role> roles, Known known, Map<String, Standing> all) {
        for (Role role : roles) {
            known.adoptions(service, role)
                    .doubts()
                    .without(known.registry().persons().all())
                    .byActor()
                    .forEach((actor, of) -> {
                        if (of.disagreements() > 0) {
                            add(new Standing.OfActor(service, role, actor, of.disagreements()), all);
                        }
                    });
        }
    }

    private void counts(Known known, LocalDate day, KnownAt knownAt, Map<String, Standing> all) {
        Rows rows = Rows.of(known);
        for (Stage stage : Rows.STAGES) {
            var question = MatrixQuestion.everything(stage, day, knownAt);
            rows.all().stream()
                    .filter(rows::told)
                    .forEach(row -> row.groups().forEach(group -> count(row, group, question, all)));
        }
    }

    private void count(Row row, String group, MatrixQuestion question, Map<String, Standing> all) {
        var answer = coverage.answer(question.coverage(row, group));
        if (answer.cells().getFirst().outcome() instanceof Outcome.Known told) {
            add(new Standing.OfCoverage(row.id(), row.role(), group, question.stage(), told.figure()), all);
        }
    }

    private static void add(Standing standing, Map<String, Standing> all) {
        all.put(standing.matter(), standing);
    }
}
