package no.utbredt.initiative.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.document.Adoption.Status;
import no.utbredt.initiative.document.DocumentChange.Subject;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.vocabulary.Nearest;

/**
 * What becomes of the reports or the figures of a document.
 *
 * @param subject which of the two
 * @param statements as sent
 * @param verdicts what was said to each
 */
record Judged(Subject subject, List<Statement> statements, List<Adoption.Verdict> verdicts) {

    private static final String ANOTHERS = "document";
    /** What the document itself makes known before anybody looks. */
    private static final Set<String> SETTLED = Set.of("document-not-known-yet");

    /** Why some are refused. */
    List<Finding> findings() {
        return each().flatMap(item -> {
                    List<Finding> found = new ArrayList<>();
                    item.verdict()
                            .problems()
                            .forEach(problem -> found.add(item.statement().finding(problem)));
                    if (item.verdict().members().contains(ANOTHERS)) {
                        found.add(item.statement()
                                .finding(Fault.ID_OF_ANOTHER, "id", "an id no other document has given a figure"));
                    }
                    return found.stream();
                })
                .toList();
    }

    /** Services and groups nobody knows, with the nearest that is. */
    static List<Finding> unknown(List<Statement> statements, Catalogue catalogue, Collection<String> announced) {
        List<Finding> found = new ArrayList<>();
        for (Statement each : statements) {
            add(each, "service", Fault.UNKNOWN_SERVICE, catalogue.services().keySet(), announced, found);
            add(each, "group", Fault.UNKNOWN_GROUP, catalogue.groups().keySet(), announced, found);
        }
        return found;
    }

    private static void add(
            Statement statement,
            String member,
            Fault fault,
            Set<String> known,
            Collection<String> announced,
            List<Finding> found) {
        String id = statement.said().path(member).asString("");
        if (!id.isEmpty() && !known.contains(id) && !announced.contains(id)) {
            found.add(statement.finding(fault, member, Nearest.among(known, id)));
        }
    }

    /** What is taken although whom it speaks of is not known yet. */
    List<Finding> unplaced(Catalogue catalogue) {
        return each().flatMap(item -> item.verdict().notices().stream()
                        .filter(notice -> !SETTLED.contains(notice.code()))
                        .filter(notice -> !notice.code().equals("service-not-known-yet")
                                || !catalogue
                                        .services()
                                        .containsKey(item.statement().service()))
                        .map(notice -> item.statement().finding(notice)))
                .toList();
    }

    /** What it changes. */
    List<DocumentChange> differences() {
        return each().filter(Item::isNews)
                .map(item -> Sentences.of(item.statement(), subject, item.verdict()))
                .toList();
    }

    /** Those that are not known already. */
    List<Statement> news() {
        return each().filter(Item::isNews).map(Item::statement).toList();
    }

    /** How many are known already. */
    int unchanged() {
        return Math.toIntExact(verdicts.stream()
                .filter(verdict -> verdict.status() == Status.UNCHANGED)
                .count());
    }

    /** Whether each of them is where it belongs by now. */
    boolean isSettled() {
        return verdicts.stream()
                .noneMatch(verdict -> Set.of(Status.REFUSED, Status.UNAVAILABLE).contains(verdict.status()));
    }

    private Stream<Item> each() {
        return IntStream.range(0, verdicts.size()).mapToObj(i -> new Item(statements.get(i), verdicts.get(i)));
    }

    private record Item(Statement statement, Adoption.Verdict verdict) {

        boolean isNews() {
            return verdict.status() == Status.NEW || verdict.status() == Status.CHANGED;
        }
    }
}
