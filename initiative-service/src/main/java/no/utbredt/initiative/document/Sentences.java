package no.utbredt.initiative.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.utbredt.initiative.catalogue.ActorGroup;
import no.utbredt.initiative.catalogue.Addition;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.CatalogueChange;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.catalogue.Solution;
import no.utbredt.initiative.document.DocumentChange.Subject;
import no.utbredt.initiative.document.DocumentChange.What;
import no.utbredt.initiative.roadmap.Stewardship;
import no.utbredt.initiative.roadmap.change.Change;
import tools.jackson.databind.JsonNode;

/** What a document changes, in sentences. */
final class Sentences {

    private Sentences() {}

    /** @param fileOf the document's file that speaks of that id */
    static List<DocumentChange> ofCatalogue(Addition addition, UnaryOperator<String> fileOf) {
        return addition.changes().stream()
                .map(change -> DocumentChange.of(
                        fileOf.apply(change.id()),
                        Subject.valueOf(change.of().name()),
                        change.id(),
                        change.what() == CatalogueChange.What.ADDED ? What.ADDED : What.CHANGED,
                        name(change, addition.catalogue())))
                .toList();
    }

    private static String name(CatalogueChange change, Catalogue catalogue) {
        return switch (change.of()) {
            case CATEGORY -> "";
            case GROUP -> called(catalogue.groups(), change, ActorGroup::name);
            case SOLUTION -> called(catalogue.solutions(), change, Solution::name);
            case SERVICE -> called(catalogue.services(), change, Service::name);
        };
    }

    private static <T> String called(Map<String, T> all, CatalogueChange change, Function<T, String> name) {
        return Optional.ofNullable(all.get(change.id())).map(name).orElse("");
    }

    static List<DocumentChange> ofRoadmap(Map<String, List<Change>> changes, String document) {
        List<DocumentChange> differences = new ArrayList<>();
        changes.forEach((file, each) -> each.forEach(change -> differences.add(
                file.equals(Stewardship.SOURCES) ? source(change, document) : statement(file, change))));
        return differences;
    }

    private static DocumentChange source(Change change, String document) {
        String id = String.valueOf(change.item());
        return DocumentChange.of(
                id.equals(document) ? DocumentFolder.DOCUMENT : Stewardship.SOURCES,
                Subject.SOURCE,
                id,
                what(change),
                change.after() == null ? "" : change.after());
    }

    private static DocumentChange statement(String file, Change change) {
        String id = file.substring(0, file.length() - ".yaml".length());
        String about = change.item() == null ? change.section() : change.section() + " " + change.item();
        String sentence = "Of the initiative %s, %s %s."
                .formatted(id, about, what(change) == What.ADDED ? "is new" : "is changed");
        return new DocumentChange("roadmap/" + file, Subject.INITIATIVE, id, what(change), sentence, change.sentence());
    }

    private static What what(Change change) {
        return change.what() == Change.What.ADDED ? What.ADDED : What.CHANGED;
    }

    static DocumentChange of(Statement statement, Subject subject, Adoption.Verdict verdict) {
        What what = verdict.status() == Adoption.Status.NEW ? What.ADDED : What.CHANGED;
        String called = subject == Subject.REPORT ? report(statement.said()) : figure(statement.said());
        String members = String.join(", ", verdict.members());
        return DocumentChange.of(
                statement.file().name(),
                subject,
                statement.id(),
                what,
                members.isEmpty() ? called : called + ": " + members);
    }

    private static String report(JsonNode said) {
        JsonNode actor = said.path("actor");
        String area = actor.path("serviceArea").asString("");
        return "%s:%s%s, %s, %s"
                .formatted(
                        actor.path("scheme").asString(""),
                        actor.path("value").asString(""),
                        area.isEmpty() ? "" : "/" + area,
                        said.path("service").asString(""),
                        said.path("stage").asString(""));
    }

    private static String figure(JsonNode said) {
        return "%s, %s, %s"
                .formatted(
                        said.path("service").asString(""),
                        said.path("group").asString(""),
                        said.path("asOf").asString(""));
    }
}
