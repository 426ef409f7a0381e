package no.utbredt.initiative.edition.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utbredt.initiative.edition.Edition;
import no.utbredt.initiative.edition.Editions;
import no.utbredt.initiative.roadmap.file.Binding;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Editions in MongoDB: written once, never replaced. The content is kept as the text it was frozen as. */
public final class MongoEditions implements Editions {

    private static final Logger LOG = LoggerFactory.getLogger(MongoEditions.class);
    private static final String ID = "_id";
    private static final String CONTENT = "content";

    private final MongoCollection<Document> editions;

    public MongoEditions(MongoDatabase database) {
        this.editions = database.getCollection("editions");
    }

    @Override
    public List<Edition> all() {
        return editions.find().sort(new Document(ID, 1)).into(new ArrayList<>()).stream()
                .flatMap(stored -> readable(stored).stream())
                .toList();
    }

    @Override
    public Optional<Edition> find(String id) {
        return Optional.ofNullable(editions.find(new Document(ID, id)).first()).flatMap(MongoEditions::readable);
    }

    @Override
    public Edition freeze(Edition edition) {
        String id = edition.plan().id();
        try {
            editions.insertOne(
                    new Document(ID, id).append(CONTENT, Binding.write(edition).toString()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return find(id).orElseThrow();
    }

    /** Empty when what is stored cannot be read: it is told in the log, and the others stand. */
    private static Optional<Edition> readable(Document stored) {
        try {
            return Optional.of(edition(stored));
        } catch (IllegalArgumentException | JacksonException | DateTimeException e) {
            LOG.warn("the edition {} cannot be read: {}", stored.getString(ID), e.getMessage());
            return Optional.empty();
        }
    }

    private static Edition edition(Document stored) {
        return Binding.read(JsonMapper.shared().readTree(stored.getString(CONTENT)), Edition.class);
    }
}
