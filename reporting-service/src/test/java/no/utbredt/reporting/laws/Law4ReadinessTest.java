package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.history.Panels;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.partner.Partners;
import no.utbredt.reporting.partner.Readiness;
import no.utbredt.reporting.partner.Readiness.Certainty;
import no.utbredt.reporting.partner.Readiness.Member;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/** An area is ready together when each of those the service is for has come so far, looked at one by one; silence is no refusal. */
class Law4ReadinessTest {

    private static boolean holds(Law.Case some, UnaryOperator<Readiness> telling) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));
        String ring = some.chance() % 2 == 0 ? "ring-en" : "ring-to";
        CoverageQuestion question = Asked.by(
                Weight.ACTORS,
                Asked.nationally(Asked.rolledUp(
                        RollUp.none(), Asked.group(ring, some.question().noOlderThan(null)))));
        return knowledge.ask(question.horizon(), known -> {
            Readiness readiness = telling.apply(
                    new Partners(new Panels(knowledge, new Coverage(knowledge))).readiness(question, known));
            if (!(readiness.coverage().cells().getFirst().outcome() instanceof Outcome.Known)) {
                return readiness.members().isEmpty();
            }
            Map<String, Certainty> plain = plain(question, known);
            Map<String, Certainty> told = new TreeMap<>();
            readiness.members().forEach(member -> told.put(member.actor(), member.there()));
            return told.equals(plain)
                    && (readiness.all() == Certainty.YES) == (!plain.isEmpty() && onlyYes(plain))
                    && (readiness.together() == null || isFirstDayOfAll(readiness, question, known));
        });
    }

    private static boolean onlyYes(Map<String, Certainty> plain) {
        return plain.values().stream().allMatch(there -> there == Certainty.YES);
    }

    /** On that day each had come so far, on that day or before; the day before somebody never had. */
    private static boolean isFirstDayOfAll(Readiness readiness, CoverageQuestion question, Known known) {
        int together = OsloDay.number(Objects.requireNonNull(readiness.together()));
        return readiness.members().stream()
                        .allMatch(
                                member -> Objects.requireNonNull(member.onset()).latest() <= together)
                && readiness.last().stream()
                        .allMatch(last -> standing(last, together, question, known)
                                        .stage()
                                        .atLeast(question.stage())
                                && !standing(last, together - 1, question, known)
                                        .stage()
                                        .atLeast(question.stage()));
    }

    private static Map<String, Certainty> plain(CoverageQuestion question, Known known) {
        int structure = OsloDay.number(question.structure());
        Map<String, Certainty> plain = new TreeMap<>();
        for (String id : known.registry().ids()) {
            Actor actor = Objects.requireNonNull(known.registry().actor(id));
            boolean isIn = actor.existsOn(structure)
                    && actor.groups().stream()
                            .anyMatch(in -> in.holdsOn(structure) && in.value().equals(question.group()));
            Service service = known.services().get(question.service());
            boolean isFor = service != null
                    && service.groups().entrySet().stream()
                            .filter(of -> of.getValue().contains(question.role()))
                            .anyMatch(of -> actor.groups().stream()
                                    .anyMatch(in ->
                                            in.holdsOn(structure) && in.value().equals(of.getKey())));
            Standing standing = standing(id, OsloDay.number(question.day()), question, known);
            if (isIn && isFor && standing.stage() != Stage.NOT_RELEVANT) {
                plain.put(id, there(standing, question.stage()));
            }
        }
        return plain;
    }

    private static Standing standing(String id, int day, CoverageQuestion question, Known known) {
        return known.onward().adoptions(question.service(), question.role()).standing(id, day, question.scope());
    }

    private static Certainty there(Standing standing, Stage asked) {
        if (standing.stage().atLeast(asked)) {
            return Certainty.YES;
        }
        return standing.possible().stream().anyMatch(stage -> stage == Stage.UNKNOWN || stage.atLeast(asked))
                ? Certainty.UNKNOWN
                : Certainty.NO;
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 300)
    void an_area_is_ready_when_each_is(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, readiness -> readiness)).isTrue();
    }

    @Example
    void taking_silence_for_a_refusal_is_found_out() {
        UnaryOperator<Readiness> wrong = readiness -> new Readiness(
                readiness.coverage(),
                readiness.members().stream()
                        .map(member -> member.there() == Certainty.UNKNOWN
                                ? new Member(member.actor(), member.stage(), Certainty.NO, member.onset())
                                : member)
                        .toList(),
                readiness.withheld());

        assertThat(cases().sampleStream().limit(3_000).anyMatch(some -> !holds(some, wrong)))
                .isTrue();
    }
}
