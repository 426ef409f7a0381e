package no.utbredt.adoption.lookup.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.vocabulary.References;
import org.bson.Document;

/** Which report a public reference means. A small document each: what public answers say cannot be reckoned back. */
record CitedReports(MongoCollection<Document> references) {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    CitedReports(MongoDatabase database) {
        this(database.getCollection("reportReferences"));
    }

    void add(Collection<ReportName> names) {
        List<UpdateOneModel<Document>> writes = names.stream()
                .map(name -> new UpdateOneModel<Document>(
                        Entries.id(References.own().of(name.source(), name.id())),
                        new Document("$set", new Document("report", name.key())),
                        UPSERT))
                .toList();
        if (!writes.isEmpty()) {
            references.bulkWrite(writes);
        }
    }

    /** The key of the report's entry. */
    Optional<String> find(String reference) {
        return Optional.ofNullable(references.find(Entries.id(reference)).first())
                .map(found -> found.getString("report"));
    }
}
