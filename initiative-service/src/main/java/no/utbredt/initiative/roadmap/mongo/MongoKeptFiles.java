package no.utbredt.initiative.roadmap.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import no.utbredt.initiative.roadmap.KeptFile;
import no.utbredt.initiative.roadmap.KeptFiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Files in MongoDB, by name.
 *
 * @param store the service's database
 */
public record MongoKeptFiles(MongoOperations store) implements KeptFiles {

    @Document("roadmap-files")
    private record Stored(@MongoId String name, String text, String fromDisk) {}

    @Override
    public List<KeptFile> all() {
        return store.find(new Query().with(Sort.by("name")), Stored.class).stream()
                .map(stored -> new KeptFile(stored.name(), stored.text(), stored.fromDisk()))
                .toList();
    }

    @Override
    public void put(KeptFile file) {
        Stored stored = new Stored(file.name(), file.text(), file.fromDisk());
        try {
            store.save(stored);
        } catch (DuplicateKeyException another) {
            store.save(stored);
        }
    }

    @Override
    public void remove(String name) {
        store.remove(query(where("name").is(name)), Stored.class);
    }
}
