package no.utbredt.initiative.roadmap.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.initiative.roadmap.KeptFile;
import no.utbredt.initiative.roadmap.KeptFiles;
import org.bson.Document;

/** Files in MongoDB, by name. */
public final class MongoKeptFiles implements KeptFiles {

    private static final String ID = "_id";

    private final MongoCollection<Document> files;

    public MongoKeptFiles(MongoDatabase database) {
        this.files = database.getCollection("roadmap-files");
    }

    @Override
    public List<KeptFile> all() {
        return files.find()
                .sort(new Document(ID, 1))
                .map(stored ->
                        new KeptFile(stored.getString(ID), stored.getString("text"), stored.getString("fromDisk")))
                .into(new ArrayList<>());
    }

    @Override
    public void put(KeptFile file) {
        Document stored =
                new Document(ID, file.name()).append("text", file.text()).append("fromDisk", file.fromDisk());
        try {
            replace(stored);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            replace(stored);
        }
    }

    @Override
    public void remove(String name) {
        files.deleteOne(new Document(ID, name));
    }

    private void replace(Document stored) {
        files.replaceOne(new Document(ID, stored.getString(ID)), stored, new ReplaceOptions().upsert(true));
    }
}
