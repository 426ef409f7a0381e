package no.utbredt.adoption.lookup.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Optional;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.vocabulary.References;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Update;

/** Which report a public reference means. A small document each: what public answers say cannot be reckoned back. */
record CitedReports(MongoOperations store) {

    @Document("reportReferences")
    private record Cited(@MongoId String reference, String report) {}

    void add(Collection<ReportName> names) {
        if (!names.isEmpty()) {
            var writes = store.bulkOps(BulkMode.ORDERED, Cited.class);
            names.forEach(name -> writes.upsert(
                    query(where("reference").is(References.own().of(name.source(), name.id()))),
                    Update.update("report", name.key())));
            writes.execute();
        }
    }

    /** The key of the report's entry. */
    Optional<String> find(String reference) {
        return Optional.ofNullable(store.findById(reference, Cited.class)).map(Cited::report);
    }
}
