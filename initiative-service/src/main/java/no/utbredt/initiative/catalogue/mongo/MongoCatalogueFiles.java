package no.utbredt.initiative.catalogue.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.initiative.catalogue.CatalogueFile;
import no.utbredt.initiative.catalogue.CatalogueFile.Origin;
import no.utbredt.initiative.catalogue.CatalogueFiles;
import org.bson.Document;

/** Files in MongoDB, by name. */
public final class MongoCatalogueFiles implements CatalogueFiles {

    private static final String ID = "_id";

    private final MongoCollection<Document> files;

    public MongoCatalogueFiles(MongoDatabase database) {
        this.files = database.getCollection("catalogue-files");
    }

    @Override
    public List<CatalogueFile> all() {
        return files.find()
                .sort(new Document(ID, 1))
                .map(MongoCatalogueFiles::file)
                .into(new ArrayList<>());
    }

    @Override
    public void put(CatalogueFile file) {
        Document stored = new Document(ID, file.name())
                .append("text", file.text())
                .append("origin", file.origin().name())
                .append("fromDisk", file.fromDisk());
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

    private static CatalogueFile file(Document stored) {
        return new CatalogueFile(
                stored.getString(ID),
                stored.getString("text"),
                Origin.valueOf(stored.getString("origin")),
                stored.getString("fromDisk"));
    }
}
