package no.utbredt.reporting.explanation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** One of the two answers that are compared, with its members. */
final class Side {
    /**
     * A member.
     *
     * @param counted where it stands for the question
     * @param anyAge where it stands however old that is
     * @param weight what it weighs, 0 when that is not known
     */
    record Member(@Nullable String name, Standing counted, Standing anyAge, long weight) {

        Stage stage() {
            return counted.stage();
        }
    }

    private final CoverageQuestion question;
    private final CoverageAnswer answer;
    private final Known known;
    private final Registry registry;
    private final Map<String, Member> members = new TreeMap<>();

    Side(CoverageQuestion question, Coverage coverage, Known known) {
        this.question = question;
        this.answer = coverage.answer(question.cut(Cut.NATION));
        this.known = known;
        this.registry = known.registry();
        CoverageQuestion everybody = question.by(Audience.OPERATOR);
        Map<String, Standing> anyAge = new TreeMap<>();
        coverage.roster(everybody.noOlderThan(null))
                .entries()
                .forEach(entry -> anyAge.put(entry.actor(), entry.standing()));
        coverage.roster(everybody)
                .entries()
                .forEach(entry -> members.put(entry.actor(), member(entry, anyAge.get(entry.actor()))));
    }

    private Member member(Roster.Entry entry, @Nullable Standing anyAge) {
        Actor actor = Objects.requireNonNull(registry.actor(entry.actor()));
        long weight = actor.weightOn(question.weight(), structure()).orElse(0);
        return new Member(entry.name(), entry.standing(), Objects.requireNonNullElse(anyAge, entry.standing()), weight);
    }

    private int structure() {
        return OsloDay.number(question.structure());
    }

    CoverageAnswer answer() {
        return answer;
    }

    Outcome outcome() {
        return answer.cells().getFirst().outcome();
    }

    Map<String, Member> members() {
        return members;
    }

    long numerator(@Nullable Member member) {
        return member != null && member.stage().atLeast(question.stage()) ? member.weight() : 0;
    }

    static long denominator(@Nullable Member member) {
        return member != null && member.stage() != Stage.NOT_RELEVANT ? member.weight() : 0;
    }

    static long unknown(@Nullable Member member) {
        return member != null && member.stage() == Stage.UNKNOWN ? member.weight() : 0;
    }

    /** How many there are beyond those that are named, where only the total of the group is known; each weighs one. */
    long unnamed() {
        return outcome() instanceof Outcome.Known known && question.weight() == Weight.ACTORS
                ? known.figure().total() - members.size()
                : 0;
    }

    /** Those the actor had taken over from by the structure day. */
    List<String> predecessors(String id) {
        Actor actor = registry.actor(id);
        return actor == null
                ? List.of()
                : actor.predecessors().stream()
                        .filter(before -> before.day() <= structure())
                        .map(before -> before.actor())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Those that had taken over from the actor by the structure day. */
    List<String> successors(String id) {
        return registry.successors(id, structure());
    }

    /** Whether nobody's part is told to all, for some member may be a person. */
    boolean keepsBack() {
        return question.keepsBack(known);
    }

    /** Whether the reader sees somebody who may be a person. */
    boolean showsAny() {
        return known.insight().any();
    }

    /** Whether the reader sees that actor, who may be a person. */
    boolean shows(String actor) {
        return known.insight().into(actor);
    }
}
