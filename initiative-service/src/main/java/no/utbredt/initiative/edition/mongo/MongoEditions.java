package no.utbredt.initiative.edition.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utbredt.initiative.edition.Edition;
import no.utbredt.initiative.edition.Editions;
import no.utbredt.initiative.roadmap.file.Binding;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Editions in MongoDB: written once, never replaced. The content is kept as the text it was frozen as. */
public final class MongoEditions implements Editions {

    private static final String ID = "_id";
    private static final String CONTENT = "content";

    private final MongoCollection<Document> editions;

    public MongoEditions(MongoDatabase database) {
        this.editions = database.getCollection("editions");
    }

    @Override
    public List<Edition> all() {
        return editions.find()
                .sort(new Document(ID, 1))
                .map(MongoEditions::edition)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Edition> find(String id) {
        return Optional.ofNullable(editions.find(new Document(ID, id)).first()).map(MongoEditions::edition);
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

    private static Edition edition(Document stored) {
        return Binding.read(JsonMapper.shared().readTree(stored.getString(CONTENT)), Edition.class);
    }
}
