package no.utbredt.reporting.progress.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.Progress;
import no.utbredt.reporting.progress.ProgressQuestion;
import no.utbredt.reporting.web.KnownUpTo;
import org.jspecify.annotations.Nullable;

/**
 * Promise and fact of one initiative.
 *
 * @param status the newest status a source gives, or null
 * @param majority the share that must be exceeded for a derived phase
 * @param withheld how many statements of it are marked <em>Intern</em>; no part of the answer rests on them
 */
record ProgressBody(
        String notice,
        String initiative,
        String name,
        @Nullable String nameEnglish,
        String kind,
        @Nullable String status,
        LocalDate date,
        String knownAt,
        @Nullable LocalDate statedBy,
        BigDecimal majority,
        @Nullable Instant knownUpTo,
        boolean provisional,
        List<PhaseBody> phases,
        List<TargetBody> targets,
        List<MilestoneBody> milestones,
        List<HindranceBody> hindrances,
        int withheld) {

    static ProgressBody of(Progress progress, Known known, KnownUpTo edge) {
        ProgressQuestion question = progress.question();
        Initiative initiative = progress.initiative();
        return new ProgressBody(
                Notice.TEXT,
                question.initiative(),
                initiative.name(),
                initiative.nameEnglish(),
                initiative.kind(),
                initiative.status(),
                question.day(),
                question.knownAt().toString(),
                question.statedBy(),
                question.majority(),
                edge.edge(),
                edge.provisional(question.knownAt()),
                progress.phases().stream()
                        .map(each -> PhaseBody.of(each, known))
                        .toList(),
                progress.targets().stream()
                        .map(each -> TargetBody.of(each, known))
                        .toList(),
                progress.milestones().stream()
                        .map(each -> MilestoneBody.of(each, known))
                        .toList(),
                progress.hindrances().stream()
                        .map(each -> HindranceBody.of(each, known, known.initiatives()))
                        .toList(),
                initiative.withheld().size());
    }
}
