package no.utbredt.reporting.laws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;

/** A report is its source and id; an adoption is its actor, service and role, whatever identifiers were used. */
class Law1IdentityTest {
    private static final Law FIRST_CONTENT_HOLDS = (reading, some) -> {
        List<Report> withClashes = new ArrayList<>(some.world().reports());
        Random chance = new Random(some.chance());
        for (Report report : some.world().reports()) {
            Report later =
                    Distorted.recorded(report, report.stamp().recordedAt().plusSeconds(1));
            withClashes.add(Distorted.saying(
                    later, says -> Distorted.at(says, Stage.values()[chance.nextInt(Stage.values().length)])));
        }
        Collections.shuffle(withClashes, chance);
        return reading.answer(some.world().with(withClashes), some.question())
                .equals(reading.answer(some.world(), some.question()));
    };

    private static final Law ANY_IDENTIFIER_OF_AN_ACTOR_WILL_DO = (reading, some) -> {
        Random chance = new Random(some.chance());
        Registry registry = some.world().registry();
        World renamed = some.world()
                .reports(report -> Distorted.saying(report, says -> {
                    List<Reference> same = sameActor(registry, says.actor(), report.statedAt());
                    return same.isEmpty() ? says : Distorted.about(says, same.get(chance.nextInt(same.size())));
                }));
        Answers one = reading.answer(some.world(), some.question());
        Answers other = reading.answer(renamed, some.question());
        return one.coverage().equals(other.coverage())
                && one.roster().equals(other.roster())
                && one.disagreements().equals(other.disagreements());
    };

    private static List<Reference> sameActor(Registry registry, Reference reference, PartialDate statedAt) {
        List<String> meant = registry.resolve(reference, statedAt);
        return meant.size() != 1
                ? List.of()
                : registry.references(meant.getFirst()).stream()
                        .filter(other -> registry.resolve(other, statedAt).equals(meant))
                        .toList();
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Provide
    Arbitrary<Law.Case> registered() {
        return Law.in(Worlds.wellRegistered());
    }

    @Property(tries = 200)
    void ofTwoContentsUnderOneNameTheFirstRecordedHolds(@ForAll("cases") Law.Case some) {
        FIRST_CONTENT_HOLDS.isKept(some);
    }

    @Example
    void thatTheLatestContentHoldsIsFoundOut() {
        FIRST_CONTENT_HOLDS.rejects(Distorted.world(world -> world.with(latest(world.reports()))), cases());
    }

    private static List<Report> latest(Collection<Report> reports) {
        Map<ReportName, Report> latest = new HashMap<>();
        reports.forEach(report -> latest.merge(
                report.name(),
                report,
                (one, other) -> one.stamp().recordedAt().isAfter(other.stamp().recordedAt()) ? one : other));
        return List.copyOf(latest.values());
    }

    @Property(tries = 200)
    void twoIdentifiersOfOneActorAreOneAdoption(@ForAll("registered") Law.Case some) {
        ANY_IDENTIFIER_OF_AN_ACTOR_WILL_DO.isKept(some);
    }

    @Example
    void knowingOrganisationNumbersOnlyIsFoundOut() {
        ANY_IDENTIFIER_OF_AN_ACTOR_WILL_DO.rejects(
                Distorted.world(world -> world.only(report ->
                        report.says() == null || !report.says().actor().scheme().equals("KOMNR"))),
                registered());
    }

    @Example
    void resolvingOnceForAllByTodaysRegistryIsFoundOut() {
        ANY_IDENTIFIER_OF_AN_ACTOR_WILL_DO.rejects(Distorted.world(Law1IdentityTest::resolvedToday), registered());
    }

    static World resolvedToday(World world) {
        Registry registry = world.registry();
        PartialDate today = PartialDate.parse("2026-11-20");
        return world.reports(report -> Distorted.saying(report, says -> {
            List<String> meant = registry.resolve(says.actor(), today);
            return meant.size() == 1 ? Distorted.about(says, Reference.own(meant.getFirst())) : says;
        }));
    }
}
