package no.utbredt.initiative.roadmap;

import java.util.List;
import no.utbredt.initiative.roadmap.item.Citation;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.roadmap.item.MilestoneDate;
import no.utbredt.initiative.roadmap.item.MilestoneDate.Firmness;
import no.utbredt.initiative.time.ImpreciseDate;
import no.utbredt.vocabulary.promise.Course;
import no.utbredt.vocabulary.promise.Move;
import no.utbredt.vocabulary.promise.Word;
import no.utbredt.vocabulary.promise.Word.Kind;

/** The dates of our milestones in the words of the rules that hold in every service. */
public final class Courses {

    private Courses() {}

    /** How the date of the milestone has moved. */
    public static Course<MilestoneDate> of(Milestone milestone, Sources sources) {
        return of(milestone.dates(), sources);
    }

    /** How these dates of one milestone have moved. */
    public static Course<MilestoneDate> of(List<MilestoneDate> dates, Sources sources) {
        return Course.of(dates.stream().map(date -> word(date, sources)).toList());
    }

    private static Word<MilestoneDate> word(MilestoneDate date, Sources sources) {
        Citation source = date.source();
        ImpreciseDate said = sources.statedAt(source);
        return new Word<>(
                date,
                kind(date),
                date.date() == null ? null : date.date().stretch(),
                said == null ? null : said.stretch(),
                source.document(),
                sources.speaker(source),
                Move.saidBy(date.reason(), date.wording(), source.note(), source.quote()));
    }

    private static Kind kind(MilestoneDate date) {
        return switch (date.kind()) {
            case PLANNED -> date.date() == null && date.firmness() == Firmness.NONE ? Kind.NO_PLAN : Kind.PLANNED;
            case ACTUAL -> Kind.ACTUAL;
            case CANCELLED -> Kind.CANCELLED;
        };
    }
}
