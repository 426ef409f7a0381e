package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.PlainFold;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.profile.Profile;
import no.utbredt.reporting.profile.ProfileQuestion;
import no.utbredt.reporting.profile.Profiles;
import no.utbredt.reporting.time.OsloDay;

/** A profile has each service that is told of and meant for the actor or a unit of it, beside its own county and the nation. */
class Law5ProfileTest {
    private static final List<String> ACTORS = List.of("m1", "m2", "m3", "m4", "m5", "m8");

    /** Of whom, where, and what. */
    private record Named(String actor, String service, Role role, String group) {}

    private static boolean holds(Law.Case some, UnaryOperator<Profile> telling) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));
        ProfileQuestion question = new ProfileQuestion(
                ACTORS.get((int) (some.chance() % ACTORS.size())),
                some.question().stage(),
                some.question().day(),
                some.question().knownAt(),
                some.question().statedBy());
        return knowledge.ask(question.horizon(), known -> {
            Profile ours = new Profiles(new Coverage(knowledge)).answer(question, known);
            if (ours == null) {
                return known.registry().actor(question.actor()) == null;
            }
            Profile told = telling.apply(ours);
            Set<Named> named = new HashSet<>();
            told.lines().forEach(line -> named.add(new Named(line.actor(), line.service(), line.role(), line.group())));
            return named.size() == told.lines().size()
                    && named.equals(plain(question, some.world(), known))
                    && told.lines().stream().allMatch(line -> isRight(line, question, known));
        });
    }

    /** From the documents. */
    private static Set<Named> plain(ProfileQuestion question, World world, Known known) {
        int day = OsloDay.number(question.day());
        Set<Named> named = new HashSet<>();
        world.actors().forEach(document -> {
            Actor actor = document.within(question.horizon());
            if (actor != null && isOf(document.id(), actor, question, day)) {
                known.services()
                        .forEach((id, service) -> groups(id, service, known).forEach(line -> {
                            if (actor.groups().stream()
                                    .anyMatch(in -> in.value().equals(line.group()) && in.holdsOn(day))) {
                                named.add(new Named(document.id(), id, line.role(), line.group()));
                            }
                        }));
            }
        });
        return named;
    }

    private static Set<Named> groups(String id, Service service, Known known) {
        Set<Named> lines = new HashSet<>();
        known.spokenOf().getOrDefault(id, Set.of()).forEach(role -> {
            service.groups().forEach((group, roles) -> {
                if (roles.contains(role)) {
                    lines.add(new Named("", id, role, group));
                }
            });
            known.figures().of(id, role).values().stream()
                    .filter(figure -> role != Role.UNKNOWN)
                    .forEach(figure -> lines.add(new Named("", id, role, figure.group())));
        });
        return lines;
    }

    private static boolean isOf(String id, Actor actor, ProfileQuestion question, int day) {
        return id.equals(question.actor())
                || actor.existsOn(day)
                        && actor.parents().stream()
                                .anyMatch(parent -> parent.value().equals(question.actor()) && parent.holdsOn(day));
    }

    private static boolean isRight(Profile.Line line, ProfileQuestion question, Known known) {
        int day = OsloDay.number(question.day());
        var places = known.registry().places(line.actor(), day);
        String county = places.isEmpty() ? null : places.getFirst().county();
        return line.standing()
                        .equals(known.onward()
                                .adoptions(line.service(), line.role())
                                .standing(line.actor(), day, null))
                && line.nationally().equals(outcome(line, Cut.NATION, null, question, known))
                && Objects.equals(
                        line.inCounty(), county == null ? null : outcome(line, Cut.COUNTY, county, question, known));
    }

    private static Outcome outcome(Profile.Line line, Cut cut, String code, ProfileQuestion question, Known known) {
        CoverageAnswer answer =
                PlainFold.answer(question.coverage(line.service(), line.role(), line.group(), cut), known);
        return answer.cells().stream()
                .filter(cell -> Objects.equals(cell.area().code(), code))
                .map(cell -> cell.outcome())
                .findFirst()
                .orElse(null);
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 60)
    void a_profile_is_what_the_plain_fold_says_of_each(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, told -> told)).isTrue();
    }

    @Example
    void forgetting_the_units_beneath_is_found_out() {
        rejects(told -> with(
                told,
                told.lines().stream()
                        .filter(line -> line.actor().equals(told.question().actor()))
                        .toList()));
    }

    @Example
    void showing_the_nation_for_the_county_is_found_out() {
        rejects(told -> with(
                told,
                told.lines().stream()
                        .map(line -> new Profile.Line(
                                line.actor(),
                                line.service(),
                                line.role(),
                                line.group(),
                                line.standing(),
                                line.inCounty() == null ? null : line.nationally(),
                                line.nationally()))
                        .toList()));
    }

    private static Profile with(Profile told, List<Profile.Line> lines) {
        return new Profile(told.question(), told.known(), told.county(), lines, told.predecessors(), told.successors());
    }

    private void rejects(UnaryOperator<Profile> wrong) {
        assertThat(cases().sampleStream().limit(2_000).anyMatch(some -> !holds(some, wrong)))
                .as("the property must find the wrong profile out")
                .isTrue();
    }
}
