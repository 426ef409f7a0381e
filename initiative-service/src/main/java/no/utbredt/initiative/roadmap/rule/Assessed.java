package no.utbredt.initiative.roadmap.rule;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.item.Assessment;
import no.utbredt.initiative.roadmap.item.AssessmentStatement;
import no.utbredt.initiative.roadmap.item.Assumption;
import no.utbredt.initiative.roadmap.item.AssumptionAssessment;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** An assessment does not end before it is made, and only Tilslutning has the three tests. */
final class Assessed {

    private final List<Objection> found = new ArrayList<>();

    static List<Objection> objections(Initiative initiative) {
        Assessed assessed = new Assessed();
        for (int i = 0; i < initiative.assessments().size(); i++) {
            assessed.judge(
                    "/assessments/" + i + "/statements/",
                    initiative.assessments().get(i));
        }
        for (int i = 0; i < initiative.assumptions().size(); i++) {
            assessed.judge(
                    "/assumptions/" + i + "/assessments/",
                    initiative.assumptions().get(i));
        }
        return assessed.found;
    }

    private void judge(String pointer, Assessment assessment) {
        for (int i = 0; i < assessment.statements().size(); i++) {
            AssessmentStatement statement = assessment.statements().get(i);
            inOrder(pointer + i + "/validUntil", statement.date(), statement.validUntil());
            if (statement.tests() != null && assessment.dimension() != Assessment.Dimension.TILSLUTNING) {
                String dimension = assessment.dimension().name();
                found.add(new Objection(
                        Fault.TESTS_NOT_HERE, pointer + i + "/tests", dimension, "tests only for TILSLUTNING"));
            }
        }
    }

    private void judge(String pointer, Assumption assumption) {
        for (int i = 0; i < assumption.assessments().size(); i++) {
            AssumptionAssessment assessment = assumption.assessments().get(i);
            inOrder(pointer + i + "/expires", assessment.date(), assessment.expires());
        }
    }

    private void inOrder(String pointer, @Nullable ImpreciseDate from, @Nullable ImpreciseDate to) {
        if (from != null && to != null && to.last().isBefore(from.first())) {
            found.add(new Objection(Fault.DATES_REVERSED, pointer, to.text(), "a date from " + from.text() + " on"));
        }
    }
}
