package no.utbredt.reporting.laws;

import java.util.List;
import java.util.function.UnaryOperator;
import no.utbredt.reporting.adoption.Disagreement;
import no.utbredt.reporting.adoption.Homeless;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.finding.Contradiction;
import no.utbredt.reporting.finding.Finding;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.timeline.ActorTimeline;
import no.utbredt.reporting.timeline.Timelines;

/** All that can be asked at once within one horizon. */
record Answers(
        CoverageAnswer coverage,
        Roster roster,
        List<ActorTimeline> timelines,
        List<Disagreement> disagreements,
        List<Homeless.Found> unplaced,
        List<Homeless.Found> setAside,
        List<Contradiction> contradictions,
        List<Finding> findings) {
    static Answers of(Knowledge knowledge, CoverageQuestion question) {
        Findings findings = new Findings(knowledge);
        Roster roster = new Coverage(knowledge).roster(question);
        return new Answers(
                new Coverage(knowledge).answer(question),
                roster,
                roster.entries().stream()
                        .map(entry -> new Timelines(knowledge).of(entry.actor(), question.horizon()))
                        .toList(),
                findings.disagreements(question.horizon(), null).all(),
                findings.unplaced(question.horizon()).all(),
                findings.setAside(question.horizon()).all(),
                findings.contradictions(question.horizon()),
                findings.reports(question.horizon()).all());
    }

    Answers saying(UnaryOperator<CoverageAnswer> change) {
        return new Answers(
                change.apply(coverage), roster, timelines, disagreements, unplaced, setAside, contradictions, findings);
    }
}
