package no.utbredt.initiative.edition.mongo;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import no.utbredt.initiative.edition.Edition;
import no.utbredt.initiative.edition.Editions;
import no.utbredt.initiative.file.Binding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Editions in MongoDB: written once, never replaced. The content is kept as the text it was frozen as. */
public final class MongoEditions implements Editions {

    private static final Logger LOG = LoggerFactory.getLogger(MongoEditions.class);

    @Document("editions")
    private record Stored(@MongoId String id, String content) {}

    private final MongoOperations store;

    public MongoEditions(MongoOperations store) {
        this.store = store;
    }

    @Override
    public List<Edition> all() {
        return store.find(new Query().with(Sort.by("id")), Stored.class).stream()
                .flatMap(stored -> readable(stored).stream())
                .toList();
    }

    @Override
    public Optional<Edition> find(String id) {
        return Optional.ofNullable(store.findById(id, Stored.class)).flatMap(MongoEditions::readable);
    }

    @Override
    public Edition freeze(Edition edition) {
        String id = edition.plan().id();
        try {
            store.insert(new Stored(id, Binding.write(edition).toString()));
        } catch (DuplicateKeyException another) {
            LOG.debug("the edition {} is frozen already", id);
        }
        return find(id).orElseThrow();
    }

    /** Empty when what is stored cannot be read: it is told in the log, and the others stand. */
    private static Optional<Edition> readable(Stored stored) {
        try {
            return Optional.of(edition(stored));
        } catch (IllegalArgumentException | JacksonException | DateTimeException e) {
            LOG.warn("the edition {} cannot be read: {}", stored.id(), e.getMessage());
            return Optional.empty();
        }
    }

    private static Edition edition(Stored stored) {
        return Binding.read(JsonMapper.shared().readTree(stored.content()), Edition.class);
    }
}
