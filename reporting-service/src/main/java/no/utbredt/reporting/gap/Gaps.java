package no.utbredt.reporting.gap;

import java.util.Objects;
import java.util.Optional;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.coverage.Structure;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.OsloDay;

/** Answers who has not come so far yet, and why. */
public final class Gaps {
    private final Coverage coverage;

    public Gaps(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The answer for the whole group, each member for itself, of what is known within the question's horizon. */
    public Gap answer(CoverageQuestion question, Known known) {
        return new GapFold(question, known)
                .gap(coverage.answer(question.cut(Cut.NATION)), coverage.roster(question.by(Audience.OPERATOR)));
    }

    /** The same for those who lie in one area on the structure day; empty where none of the group does. */
    public Optional<Gap> answer(CoverageQuestion question, Area area, Known known) {
        Structure structure = new Structure(known.registry(), known.systems(), OsloDay.number(question.structure()));
        Roster everybody = coverage.roster(question.by(Audience.OPERATOR));
        Roster there = new Roster(
                everybody.entries().stream()
                        .filter(entry -> structure.areas(entry.actor(), area.cut()).stream()
                                .anyMatch(one -> Objects.equals(one.code(), area.code())))
                        .toList(),
                everybody.withheld());
        return coverage.answer(question.cut(area.cut()))
                .of(area)
                .map(answer -> new GapFold(question, known).gap(answer, there));
    }
}
