package no.utbredt.reporting.history;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/** Follows the members of groups. */
public final class Panels {
    private final Knowledge knowledge;
    private final Coverage coverage;

    public Panels(Knowledge knowledge, Coverage coverage) {
        this.knowledge = knowledge;
        this.coverage = coverage;
    }

    /**
     * Those the question asks about, up to its day.
     *
     * @param question of the nation, not rolled up, in actors, of any age
     */
    public Panel panel(CoverageQuestion question) {
        CoverageAnswer answer = coverage.answer(question);
        return knowledge.ask(question.horizon(), known -> panel(answer, known));
    }

    private static Panel panel(CoverageAnswer answer, Known known) {
        CoverageQuestion question = answer.question();
        boolean withheld = question.keepsBack(known);
        if (withheld || !(answer.cells().getFirst().outcome() instanceof Outcome.Known outcome)) {
            return new Panel(answer, List.of(), 0, withheld);
        }
        List<EventHistory> all = histories(question, known);
        return new Panel(
                answer,
                all.stream()
                        .filter(each -> each.on(OsloDay.number(question.day())).stage() != Stage.NOT_RELEVANT)
                        .toList(),
                outcome.figure().total() - all.size(),
                false);
    }

    private static List<EventHistory> histories(CoverageQuestion question, Known known) {
        Registry registry = known.registry();
        Courses courses = known.adoptions(question.service(), question.role()).courses(question.scope());
        int day = OsloDay.number(question.day());
        return registry.members(question.group(), OsloDay.number(question.structure())).stream()
                .map(member -> new EventHistory(member, spells(registry.number(member), day, courses)))
                .toList();
    }

    private static List<Spell> spells(int actor, int day, Courses courses) {
        List<Spell> spells = new ArrayList<>();
        courses.steps(actor, (first, kind) -> {
            if (first <= day) {
                Mark mark = courses.marks().get(kind);
                if (!spells.isEmpty()) {
                    Spell before = spells.removeLast();
                    spells.add(new Spell(before.first(), first - 1, before.mark()));
                }
                spells.add(new Spell(first, day, mark));
            }
        });
        return spells;
    }
}
