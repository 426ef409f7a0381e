package no.utbredt.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes documents of one kind to their shelf. The order of every write is: marker, then <em>recorded at</em>, then the document.
 * So whoever reads the clock first and the markers afterwards knows that nothing older can still appear unseen. A write so slow
 * that its marker may be given up leaves a fresh marker behind it.
 *
 * @param kind name of the kind, on markers
 * @param epoch epoch of new versions
 * @param abandonedAfter age at which the postman gives up a marker whose version never came
 */
record Writing<S>(
        String kind,
        Shelf<S> shelf,
        Markers markers,
        Doorbell doorbell,
        Clock clock,
        long epoch,
        Duration abandonedAfter) {

    private static final int ATTEMPTS = 100;

    /** How a document goes on from what it is, or begins where it is null. */
    interface Change<S> {
        DocumentState<S> of(@Nullable DocumentState<S> current, Version next);
    }

    /** Adds them in their order, up to the first that is there already. */
    List<DocumentState<S>> addFirst(List<String> ids, Map<String, S> states) {
        Version first = Revision.after(Documents.ABSENT, epoch);
        ids.forEach(id -> DocumentTooLarge.check(Revision.first(id, first, states.get(id), clock.instant())));
        Instant since = clock.instant();
        markers.keep(ids.stream().map(id -> marker(id, first)).toList());
        List<DocumentState<S>> documents = ids.stream()
                .map(id -> Revision.first(id, first, states.get(id), clock.instant()))
                .toList();
        List<DocumentState<S>> added = documents.subList(0, shelf.add(documents));
        written(since, added);
        return added;
    }

    /** Adds those that are not there yet, and leaves the others as they are. */
    List<DocumentState<S>> addNew(Map<String, S> states) {
        List<DocumentState<S>> added = new ArrayList<>();
        List<String> left = List.copyOf(states.keySet());
        while (!left.isEmpty()) {
            List<DocumentState<S>> first = addFirst(left, states);
            added.addAll(first);
            left = left.subList(Math.min(left.size(), first.size() + 1), left.size());
        }
        return added;
    }

    /** Gives each of many documents its next state, unless it has been changed since it was read. */
    List<DocumentState<S>> reviseAll(List<DocumentState<S>> current, Function<String, S> states) {
        if (current.isEmpty()) {
            return List.of();
        }
        current.forEach(each -> DocumentTooLarge.check(next(each, states).document()));
        Instant since = clock.instant();
        List<Marker> marked = current.stream()
                .map(each -> marker(each.id(), Revision.after(each.version(), epoch)))
                .toList();
        markers.keep(marked);
        List<DocumentState<S>> revised =
                shelf.reviseAll(current.stream().map(each -> next(each, states)).toList()).stream()
                        .map(Shelf.Revised::document)
                        .toList();
        Set<String> written = revised.stream().map(DocumentState::id).collect(Collectors.toSet());
        markers.forget(
                marked.stream().filter(each -> !written.contains(each.id())).toList());
        written(since, revised);
        return revised;
    }

    private Shelf.Revised<S> next(DocumentState<S> current, Function<String, S> states) {
        Version next = Revision.after(current.version(), epoch);
        return new Shelf.Revised<>(
                Revision.next(current, next, states.apply(current.id()), clock.instant()), current.version());
    }

    /**
     * Writes a document's next version, again where another writer came first.
     *
     * @param expected the version it must have, or null for any
     * @param done whether there is nothing to write
     * @throws VersionMismatch when it has another version; nothing is written
     */
    DocumentState<S> write(String id, @Nullable Version expected, Predicate<DocumentState<S>> done, Change<S> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            DocumentState<S> current = shelf.find(id).orElse(null);
            Version version = current == null ? Documents.ABSENT : current.version();
            if (expected != null && !expected.equals(version)) {
                throw new VersionMismatch(id, expected, version);
            }
            if (current != null && done.test(current)) {
                return current;
            }
            Optional<DocumentState<S>> written = attempt(id, current, version, change);
            if (written.isPresent()) {
                return written.get();
            }
        }
        throw new IllegalStateException(
                "document %s changed %d times while it was being written".formatted(id, ATTEMPTS));
    }

    private Optional<DocumentState<S>> attempt(
            String id, @Nullable DocumentState<S> current, Version version, Change<S> change) {
        Marker marker = marker(id, Revision.after(version, epoch));
        DocumentTooLarge.check(change.of(current, marker.version()));
        markers.keep(List.of(marker));
        DocumentState<S> changed = change.of(current, marker.version());
        if (!isWritten(changed, version)) {
            markers.forget(List.of(marker));
            return Optional.empty();
        }
        written(marker.since(), List.of(changed));
        return Optional.of(changed);
    }

    /** A document of one state is the first of its id, or all that erasing leaves. */
    private boolean isWritten(DocumentState<S> changed, Version version) {
        if (version.equals(Documents.ABSENT)) {
            return shelf.add(List.of(changed)) == 1;
        }
        return changed.history().size() == 1
                ? shelf.replace(JsonMapper.shared().valueToTree(changed), version)
                : shelf.revise(changed, version);
    }

    private void written(Instant since, List<DocumentState<S>> documents) {
        boolean slow = Duration.between(since, clock.instant()).compareTo(abandonedAfter.dividedBy(2)) > 0;
        if (slow && !documents.isEmpty()) {
            markers.keep(documents.stream()
                    .map(document -> marker(document.id(), document.version()))
                    .toList());
        }
        doorbell.ring();
    }

    private Marker marker(String id, Version version) {
        return new Marker(UUID.randomUUID().toString(), kind, id, version, clock.instant());
    }
}
