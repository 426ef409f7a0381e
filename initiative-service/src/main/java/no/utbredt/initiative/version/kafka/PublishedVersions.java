package no.utbredt.initiative.version.kafka;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Documents;
import no.utbredt.documents.VersionMismatch;
import no.utbredt.initiative.version.Versioned;
import no.utbredt.initiative.version.Versions;

/** A document for each of them. */
public final class PublishedVersions<T, S> implements Versions<T> {

    private static final Pattern TAG = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private final Documents<S> documents;
    private final BiFunction<String, S, T> read;
    private final Function<T, S> write;
    private final Comparator<Versioned<T>> newestFirst;

    /**
     * @param read what a document of that id says
     * @param write the document that says it
     * @param made when a state was made, by which the newest comes first
     */
    public PublishedVersions(
            Documents<S> documents, BiFunction<String, S, T> read, Function<T, S> write, Function<T, Instant> made) {
        this.documents = documents;
        this.read = read;
        this.write = write;
        this.newestFirst = Comparator.<Versioned<T>, Instant>comparing(kept -> made.apply(kept.newest()))
                .reversed()
                .thenComparing(Versioned::id);
    }

    @Override
    public Optional<Versioned<T>> find(String id) {
        return documents.find(id).flatMap(this::versioned);
    }

    @Override
    public List<Versioned<T>> all() {
        return documents.all().stream()
                .flatMap(document -> versioned(document).stream())
                .sorted(newestFirst)
                .toList();
    }

    @Override
    public Optional<Versioned<T>> put(String id, T said, String seen) {
        Matcher tag = TAG.matcher(seen);
        if (!tag.matches()) {
            return Optional.empty();
        }
        Version version = new Version(Long.parseLong(tag.group(1)), Long.parseLong(tag.group(2)));
        try {
            return versioned(documents.put(id, write.apply(said), version));
        } catch (VersionMismatch changed) {
            return Optional.empty();
        }
    }

    private Optional<Versioned<T>> versioned(DocumentState<S> document) {
        List<Versioned.State<T>> states = document.history().stream()
                .flatMap(entry -> Stream.ofNullable(entry.state())
                        .map(state -> new Versioned.State<>(entry.recordedAt(), read.apply(document.id(), state))))
                .toList();
        Version version = document.version();
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(new Versioned<>(document.id(), version.epoch() + "-" + version.number(), states));
    }
}
