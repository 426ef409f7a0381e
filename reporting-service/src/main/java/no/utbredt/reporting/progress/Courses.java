package no.utbredt.reporting.progress;

import no.utbredt.reporting.initiative.Firmness;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.initiative.MilestoneDate;
import no.utbredt.reporting.initiative.Said;
import no.utbredt.reporting.time.Window;
import no.utbredt.vocabulary.promise.Course;
import no.utbredt.vocabulary.promise.Move;
import no.utbredt.vocabulary.promise.Stretch;
import no.utbredt.vocabulary.promise.Word;
import no.utbredt.vocabulary.promise.Word.Kind;
import org.jspecify.annotations.Nullable;

/** The dates of our milestones in the words of the rules that hold in every service. */
final class Courses {

    private Courses() {}

    static Course<MilestoneDate> of(Milestone milestone) {
        return Course.of(milestone.dates().stream().map(Courses::word).toList());
    }

    private static Word<MilestoneDate> word(MilestoneDate date) {
        Said said = date.said();
        return new Word<>(
                date,
                kind(date),
                stretch(date.window()),
                new Stretch(said.statedAt().firstDay(), said.statedAt().lastDay()),
                said.document(),
                said.speaker(),
                Move.saidBy(date.reason(), date.wording(), said.note(), said.quote()));
    }

    private static @Nullable Stretch stretch(@Nullable Window window) {
        return window == null ? null : new Stretch(window.firstDay(), window.lastDay());
    }

    private static Kind kind(MilestoneDate date) {
        return switch (date.kind()) {
            case PLANNED -> date.window() == null && date.firmness() == Firmness.NONE ? Kind.NO_PLAN : Kind.PLANNED;
            case ACTUAL -> Kind.ACTUAL;
            case CANCELLED -> Kind.CANCELLED;
            case UNKNOWN -> Kind.OTHER;
        };
    }
}
