package no.utbredt.reporting.laws;

import static no.utbredt.reporting.laws.UpheavalLaw.END;
import static no.utbredt.reporting.laws.UpheavalLaw.asked;
import static no.utbredt.reporting.laws.UpheavalLaw.hearing;
import static no.utbredt.reporting.laws.UpheavalLaw.ours;
import static no.utbredt.reporting.laws.UpheavalLaw.question;
import static no.utbredt.reporting.laws.UpheavalLaw.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.agreement.Agreements;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.laws.Upheaval.Arrival;
import no.utbredt.reporting.report.Admitted;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Stamp;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.report.Usage;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.usage.Usages;

/**
 * Laws 1, 2, 3, 11 and 12 over the histories of {@link LawsOverSuccessionTest}: who may say what under which name, and what becomes of
 * it, whatever has happened to those it speaks of.
 */
class LawsOverMixedHistoriesTest {

    private static final UpheavalLaw FIRST_CONTENT_HOLDS =
            (reading, country) -> reading.answers(contested(country), END).equals(reading.answers(country, END));

    private static final UpheavalLaw ONLY_ITS_SOURCE_OR_AN_OPERATOR_TAKES_OUT = (reading, country) -> {
        Upheaval holding = country.holding();
        Upheaval restrained = holding.saying(holding.said().stream()
                .map(LawsOverMixedHistoriesTest::restrained)
                .toList());
        return reading.answers(restrained, END).equals(reading.answers(holding, END));
    };

    private static final UpheavalLaw WHAT_IS_STATED_LATER_CHANGES_NOTHING = (reading, country) -> {
        Upheaval holding = country.holding();
        LocalDate by = country.day();
        Upheaval stated = holding.saying(holding.said().stream()
                .filter(each -> !report(each).statedAt().lastDay().isAfter(by))
                .toList());
        return asked(reading.of(holding, holding.arrivals()), country, END, by)
                .equals(asked(reading.of(stated, stated.arrivals()), country, END, by));
    };

    private static final UpheavalLaw WHAT_IS_SAID_IS_SOMEWHERE = (reading, country) -> {
        Told told = reading.of(country, country.arrivals());
        Horizon horizon = Horizon.knownAt(END);
        Findings findings = new Findings(told.knowledge);
        Set<ReportName> listed = Stream.concat(
                        findings.unplaced(horizon).all().stream(), findings.setAside(horizon).all().stream())
                .map(found -> found.report().name())
                .collect(Collectors.toSet());
        Upheaval holding = country.holding();
        return told.knowledge.ask(
                horizon,
                known -> holding.said().stream()
                        .allMatch(each -> listed.contains(each.name()) || isSomewhere(each, known, holding)));
    };

    private static final UpheavalLaw WHO_MAY_BE_A_PERSON_IS_IN_NO_LIST = (reading, country) -> {
        Told told = reading.of(country, country.arrivals());
        return Stream.of(END, country.knownAt())
                .allMatch(day -> told.knowledge.ask(
                        Horizon.knownAt(day),
                        known -> Stream.concat(
                                        Usages.of(known, Usages.Question.ALL).stream()
                                                .map(line -> line.key().actor()),
                                        Agreements.of(known, Agreements.Question.ALL).stream()
                                                .map(line -> line.key().actor()))
                                .allMatch(country::isOpen)));
    };

    private static final UpheavalLaw WHAT_IS_SAID_OF_FEW_PERSONS_TELLS_NOTHING = (reading, country) -> {
        Upheaval otherwise =
                country.saying(country.said().stream().map(ofPersons(country)).toList());
        return country.lives().values().stream().filter(life -> life.restricted).count() > 2
                || publicAnswers(reading, country).equals(publicAnswers(reading, otherwise));
    };

    /** Under each name something else besides, recorded later. */
    private static Upheaval contested(Upheaval country) {
        List<Admitted> all = new ArrayList<>(country.said());
        for (int number = 0; number < country.said().size(); number++) {
            Admitted before = country.said().get(number);
            Admitted other = country.said().get((number + 1) % country.said().size());
            all.add(like(
                    other,
                    report -> new Report(
                            before.name(),
                            recorded(report.stamp(), before.stamp().recordedAt().plusMillis(1)),
                            report.statedAt(),
                            report.says(),
                            report.replaces())));
        }
        return country.saying(all);
    }

    private static Stamp recorded(Stamp stamp, Instant at) {
        return new Stamp(stamp.speaker(), stamp.organisation(), stamp.delegation(), at);
    }

    private static Admitted restrained(Admitted said) {
        return like(
                said,
                report -> naming(
                        report,
                        report.replaces().stream()
                                .filter(named -> report.stamp().speaker() == Speaker.OPERATOR
                                        || named.source().equals(report.name().source()))
                                .collect(Collectors.toSet())));
    }

    private static Report naming(Report report, Set<ReportName> named) {
        return new Report(report.name(), report.stamp(), report.statedAt(), report.says(), named);
    }

    private static Admitted like(Admitted said, UnaryOperator<Report> change) {
        return switch (said) {
            case Report report -> change.apply(report);
            case Event<?> event -> new Event<>(change.apply(event.report()), event.says());
        };
    }

    private static Report report(Admitted said) {
        return said instanceof Event<?> event ? event.report() : (Report) said;
    }

    /** It is known by its name, and where it is of a stage and listed nowhere it has its place, unless another took it out. */
    private static boolean isSomewhere(Admitted said, Known known, Upheaval country) {
        if (said instanceof Event<?>) {
            return known.beside().named(said.name()) != null;
        }
        Report report = known.report(said.name());
        return report != null
                && (report.says() == null
                        || switch (known.place(report)) {
                            case Placement.Placed placed -> true;
                            case Placement.Out out ->
                                country.said().stream()
                                        .anyMatch(other -> restrained(other) instanceof Report namer
                                                && namer.replaces().contains(report.name()));
                            case Placement.Unplaced unplaced -> false;
                            case Placement.SetAside setAside -> false;
                        });
    }

    private static List<Object> publicAnswers(UpheavalLaw.Reading reading, Upheaval country) {
        Told told = reading.of(country, country.arrivals());
        List<Object> all = new ArrayList<>();
        for (LocalDate known : List.of(END, country.knownAt())) {
            for (LocalDate structure : List.of(country.day(), Upheaval.FIRST, END)) {
                CoverageQuestion question = question(country.day(), structure, known, Audience.PUBLIC);
                all.add(told.answer(question).cells());
                all.add(roster(told, question));
            }
            all.add(told.knowledge.ask(
                    Horizon.knownAt(known),
                    then -> List.of(
                            Usages.of(then, Usages.Question.ALL), Agreements.of(then, Agreements.Question.ALL))));
        }
        return all;
    }

    /** Of those that may be persons another stage, and another volume. */
    private static UnaryOperator<Admitted> ofPersons(Upheaval country) {
        return said -> switch (said) {
            case Report report ->
                report.says() != null
                                && !country.isOpen(country.meant(report.says().actor(), report.statedAt()))
                        ? Distorted.saying(report, says -> Distorted.at(says, otherThan(says.stage())))
                        : report;
            case Event<?> event ->
                event.says() instanceof Usage usage
                                && !country.isOpen(country.meant(
                                        usage.actor(), event.report().statedAt()))
                        ? new Event<>(event.report(), doubled(usage))
                        : event;
        };
    }

    private static Usage doubled(Usage usage) {
        return new Usage(
                usage.actor(),
                usage.service(),
                usage.role(),
                usage.channel(),
                usage.month(),
                2 * usage.volume(),
                usage.unit(),
                usage.evidence());
    }

    private static Stage otherThan(Stage stage) {
        return stage == Stage.IN_USE ? Stage.PILOTING : Stage.IN_USE;
    }

    @Provide
    Arbitrary<Upheaval> countries() {
        return Upheaval.any();
    }

    @Property(tries = 150)
    void law_1_of_two_contents_under_one_name_the_first_recorded_holds(@ForAll("countries") Upheaval country) {
        FIRST_CONTENT_HOLDS.isKept(country);
    }

    @Property(tries = 150)
    void law_2_a_report_is_taken_out_by_its_own_source_or_an_operator_alone(@ForAll("countries") Upheaval country) {
        ONLY_ITS_SOURCE_OR_AN_OPERATOR_TAKES_OUT.isKept(country);
    }

    @Property(tries = 150)
    void law_3_what_is_stated_later_changes_nothing_stated_before(@ForAll("countries") Upheaval country) {
        WHAT_IS_STATED_LATER_CHANGES_NOTHING.isKept(country);
    }

    @Property(tries = 150)
    void law_11_everything_said_has_its_place_or_is_listed(@ForAll("countries") Upheaval country) {
        WHAT_IS_SAID_IS_SOMEWHERE.isKept(country);
    }

    @Property(tries = 150)
    void law_12_who_may_be_a_person_is_in_no_list(@ForAll("countries") Upheaval country) {
        WHO_MAY_BE_A_PERSON_IS_IN_NO_LIST.isKept(country);
    }

    @Property(tries = 150)
    void law_12_what_is_said_of_few_persons_tells_the_public_nothing(@ForAll("countries") Upheaval country) {
        WHAT_IS_SAID_OF_FEW_PERSONS_TELLS_NOTHING.isKept(country);
    }

    @Example
    void law_1_that_the_last_content_holds_is_found_out() {
        FIRST_CONTENT_HOLDS.rejects((country, arrivals) -> {
            Map<ReportName, Admitted> last = new LinkedHashMap<>();
            arrivals.stream()
                    .filter(arrival -> arrival.said() != null)
                    .map(Arrival::said)
                    .forEach(said -> last.merge(
                            said.name(),
                            said,
                            (one, other) -> one.stamp()
                                            .recordedAt()
                                            .isAfter(other.stamp().recordedAt())
                                    ? one
                                    : other));
            return ours(
                    country,
                    arrivals.stream()
                            .filter(arrival -> arrival.said() == null || last.containsValue(arrival.said()))
                            .toList());
        });
    }

    @Example
    void law_2_that_anybody_takes_out_anything_is_found_out() {
        ONLY_ITS_SOURCE_OR_AN_OPERATOR_TAKES_OUT.rejects(hearing(country -> said -> like(
                said,
                report -> report.replaces().isEmpty()
                        ? report
                        : new Report(
                                report.name(),
                                new Stamp(
                                        Speaker.OPERATOR,
                                        report.stamp().organisation(),
                                        report.stamp().delegation(),
                                        report.stamp().recordedAt()),
                                report.statedAt(),
                                report.says(),
                                report.replaces()))));
    }

    @Example
    void law_2_that_who_is_taken_out_takes_nobody_out_is_found_out() {
        LawsOverSuccessionTest.WHAT_IS_HANDED_OVER_IS_WHAT_THE_WORDS_SAY.rejects(hearing(country -> {
            Set<ReportName> out = new HashSet<>();
            country.holding()
                    .said()
                    .forEach(said -> out.addAll(report(restrained(said)).replaces()));
            return said -> out.contains(said.name()) ? like(said, report -> naming(report, Set.of())) : said;
        }));
    }

    @Example
    void law_2_that_a_correction_must_come_afterwards_is_found_out() {
        LawsOverSuccessionTest.ARRIVAL_HAS_NO_SAY.rejects((country, arrivals) -> {
            Set<ReportName> seen = new HashSet<>();
            List<Arrival> heard = new ArrayList<>();
            for (Arrival arrival : arrivals) {
                heard.add(
                        arrival.said() == null
                                ? arrival
                                : new Arrival(
                                        null,
                                        like(
                                                arrival.said(),
                                                report -> naming(
                                                        report,
                                                        report.replaces().stream()
                                                                .filter(seen::contains)
                                                                .collect(Collectors.toSet())))));
                if (arrival.said() != null) {
                    seen.add(arrival.said().name());
                }
            }
            return ours(country, heard);
        });
    }

    @Example
    void law_3_that_it_is_stated_when_it_became_so_is_found_out() {
        WHAT_IS_STATED_LATER_CHANGES_NOTHING.rejects(hearing(
                country -> said -> said instanceof Report report && report.says() instanceof Statement says
                        ? new Report(report.name(), report.stamp(), says.since(), says, report.replaces())
                        : said));
    }

    @Example
    void law_11_that_who_is_not_heard_is_dropped_is_found_out() {
        WHAT_IS_SAID_IS_SOMEWHERE.rejects((country, arrivals) -> ours(
                country,
                arrivals.stream()
                        .filter(arrival -> arrival.said() == null
                                || arrival.said().stamp().speaker() != Speaker.VENDOR
                                || arrival.said().stamp().delegation() != null)
                        .toList()));
    }

    @Example
    void law_12_that_persons_are_listed_like_everybody_is_found_out() {
        WHO_MAY_BE_A_PERSON_IS_IN_NO_LIST.rejects(nobodyIsAPerson());
    }

    @Example
    void law_12_that_persons_are_counted_like_everybody_is_found_out() {
        WHAT_IS_SAID_OF_FEW_PERSONS_TELLS_NOTHING.rejects(nobodyIsAPerson());
    }

    private static UpheavalLaw.Reading nobodyIsAPerson() {
        return LawsOverSuccessionTest.changed(actor ->
                LawsOverSuccessionTest.like(actor, actor.predecessors(), actor.groups(), actor.existence(), false));
    }
}
