package no.utbredt.initiative.roadmap.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.contradiction.Contradiction.Kind;
import no.utbredt.initiative.roadmap.item.Assumption;
import no.utbredt.initiative.roadmap.item.Decision;
import no.utbredt.initiative.roadmap.item.Item;
import no.utbredt.initiative.roadmap.item.Statement;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** What nobody has looked after: never assessed, run out, not decided in time. */
final class Lapses {

    private Lapses() {}

    static List<Contradiction> of(Initiative initiative, LocalDate today) {
        List<Contradiction> found = new ArrayList<>();
        initiative
                .assessments()
                .forEach(assessment -> expired(
                                assessment.statements().stream().map(said -> new Term(said.validUntil(), said)), today)
                        .ifPresent(term -> found.add(ranOut(initiative, "assessments", assessment, term))));
        for (Assumption assumption : initiative.assumptions()) {
            if (assumption.assessments().isEmpty()) {
                found.add(new Contradiction(
                        Kind.NEVER_ASSESSED,
                        initiative.id(),
                        "assumptions",
                        assumption.id(),
                        assumption.label(),
                        "listed and never assessed",
                        "aldri vurdert",
                        assumption.wordings()));
            }
            expired(assumption.assessments().stream().map(said -> new Term(said.expires(), said)), today)
                    .ifPresent(term -> found.add(ranOut(initiative, "assumptions", assumption, term)));
        }
        initiative.decisions().stream()
                .filter(decision -> decision.outcomes().isEmpty() && isOver(decision.due(), today))
                .forEach(decision -> found.add(overdue(initiative, decision)));
        return found;
    }

    /** An assessment with the date it holds until. */
    private record Term(@Nullable ImpreciseDate until, Statement said) {}

    /** The one that holds longest, when even that has run out; one without an end never does. */
    private static Optional<Term> expired(Stream<Term> terms, LocalDate today) {
        List<Term> all = terms.toList();
        if (all.stream().anyMatch(term -> !isOver(term.until(), today))) {
            return Optional.empty();
        }
        return all.stream()
                .max(Comparator.comparing(
                        term -> Objects.requireNonNull(term.until()).last()));
    }

    private static boolean isOver(@Nullable ImpreciseDate until, LocalDate today) {
        return until != null && until.last().isBefore(today);
    }

    private static Contradiction ranOut(Initiative initiative, String section, Item item, Term term) {
        return new Contradiction(
                Kind.EXPIRED,
                initiative.id(),
                section,
                item.id(),
                item.label(),
                "assessment ran out %s".formatted(term.until()),
                "vurderingen gikk ut %s".formatted(term.until()),
                List.of(term.said()));
    }

    private static Contradiction overdue(Initiative initiative, Decision decision) {
        return new Contradiction(
                Kind.OVERDUE,
                initiative.id(),
                "decisions",
                decision.id(),
                decision.question(),
                "due %s, no outcome known".formatted(decision.due()),
                "frist %s, intet utfall er kjent".formatted(decision.due()),
                List.of());
    }
}
