package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.attention.Attention;
import no.utbredt.reporting.attention.AttentionQuestion;
import no.utbredt.reporting.attention.Concern;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.finding.Finding;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.OsloDay;

/** Nothing that needs a look is lost: what is gathered is as much as the lists themselves have, and each vendor is heard or silent. */
class Law11AttentionTest {
    private static final int SILENCE = 200;

    private static boolean holds(Law.Case some, UnaryOperator<List<Concern>> gathering) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));
        AttentionQuestion question = new AttentionQuestion(
                some.question().day(),
                some.question().knownAt(),
                some.question().statedBy(),
                SILENCE);
        Horizon horizon = question.horizon();
        Findings findings = new Findings(knowledge);
        var attention = new Attention(new Progresses(knowledge, new Coverage(knowledge)), findings);
        List<Concern> told = gathering.apply(knowledge.ask(horizon, known -> attention.answer(question, known)));
        return count(told, Concern.Kind.DISAGREEMENT)
                        == findings.disagreements(horizon, null).all().size()
                && count(told, Concern.Kind.SET_ASIDE)
                        == findings.setAside(horizon).all().size()
                && count(told, Concern.Kind.UNPLACED)
                        == findings.unplaced(horizon).all().size()
                && count(told, Concern.Kind.FALL)
                        == findings.reports(horizon).all().stream()
                                .filter(finding -> finding.kind() == Finding.Kind.FALL)
                                .count()
                && count(told, Concern.Kind.CONTRADICTION)
                        == findings.contradictions(horizon).size()
                && silent(told).equals(plain(some.world(), question));
    }

    private static long count(List<Concern> told, Concern.Kind kind) {
        return told.stream()
                .filter(concern -> concern.kind() == kind)
                .mapToLong(Concern::count)
                .sum();
    }

    private static Set<String> silent(List<Concern> told) {
        Map<String, Concern> silent = new TreeMap<>();
        told.stream()
                .filter(concern -> concern.kind() == Concern.Kind.VENDOR_SILENT)
                .forEach(concern -> silent.put(concern.subject(), concern));
        return silent.keySet();
    }

    /** From the reports and delegations as they stand in the world; each report of a name once, the first recorded. */
    private static Set<String> plain(World world, AttentionQuestion question) {
        Map<String, LocalDate> heard = new TreeMap<>();
        world.delegations().forEach(document -> {
            var delegation = document.within(question.horizon());
            if (delegation != null) {
                heard.put(delegation.vendor(), LocalDate.MIN);
            }
        });
        world.reports().stream()
                .filter(report -> report.stamp().speaker() == Speaker.VENDOR
                        && report.stamp().organisation() != null
                        && report.within(question.horizon())
                        && world.reports().stream()
                                .noneMatch(other -> other.name().equals(report.name())
                                        && other.stamp()
                                                .recordedAt()
                                                .isBefore(report.stamp().recordedAt())))
                .forEach(report -> heard.merge(
                        report.stamp().organisation(),
                        OsloDay.of(report.stamp().recordedAt()),
                        (one, other) -> one.isAfter(other) ? one : other));
        heard.values()
                .removeIf(last ->
                        last.isAfter(LocalDate.MIN) && !last.plusDays(SILENCE).isBefore(question.day()));
        return heard.keySet();
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 150)
    void nothing_that_needs_a_look_is_lost(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, told -> told)).isTrue();
    }

    @Example
    void looking_at_one_service_alone_is_found_out() {
        rejects(told -> told.stream()
                .filter(concern -> !concern.subject().equals("ddfl"))
                .toList());
    }

    @Example
    void taking_silence_for_nothing_new_is_found_out() {
        rejects(told -> told.stream()
                .filter(concern -> concern.kind() != Concern.Kind.VENDOR_SILENT)
                .toList());
    }

    private void rejects(UnaryOperator<List<Concern>> wrong) {
        assertThat(cases().sampleStream().limit(2_000).anyMatch(some -> !holds(some, wrong)))
                .as("the property must find the wrong list out")
                .isTrue();
    }
}
