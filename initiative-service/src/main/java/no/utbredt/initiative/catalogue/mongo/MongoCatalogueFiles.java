package no.utbredt.initiative.catalogue.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import no.utbredt.initiative.catalogue.CatalogueFile;
import no.utbredt.initiative.catalogue.CatalogueFiles;
import no.utbredt.initiative.catalogue.FileVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Files in MongoDB, by name. A version is written first, under its number, which only one writer can have; then the file. Where a
 * writer died in between, the next one finds the version and finishes it.
 *
 * @param store the service's database
 */
public record MongoCatalogueFiles(MongoOperations store, InstantSource clock) implements CatalogueFiles {

    private static final String FILES = "catalogue-files";
    private static final String VERSIONS = "catalogue-file-versions";

    @Override
    public List<CatalogueFile> all() {
        return store.find(new Query().with(Sort.by("id")), StoredFile.class, FILES).stream()
                .map(StoredFile::file)
                .toList();
    }

    @Override
    public List<FileVersion> versions(String name) {
        StoredFile current = current(name);
        List<StoredFile> kept =
                store.find(query(where("name").is(name)).with(Sort.by("number")), StoredFile.class, VERSIONS);
        return (kept.isEmpty() && current != null ? List.of(current) : kept)
                .stream().map(StoredFile::version).toList();
    }

    @Override
    public boolean put(CatalogueFile file, long seen) {
        StoredFile current = current(file.name());
        if (seen != (current == null ? 0 : current.place())) {
            return false;
        }
        long number = 1 + (current == null ? lastOf(file.name()) : seen);
        if (current != null && seen == 1) {
            write(current.asVersion());
        }
        return take(StoredFile.of(file, file.text(), number, clock.instant()));
    }

    @Override
    public void remove(CatalogueFile file) {
        take(StoredFile.of(file, null, file.number() + 1, clock.instant()));
    }

    /** Writes a version and then the file; what another writer left half done under that number is finished instead. */
    private boolean take(StoredFile next) {
        StoredFile version = next.asVersion();
        boolean first = write(version);
        StoredFile stands =
                first ? version : Objects.requireNonNull(store.findById(version.id(), StoredFile.class, VERSIONS));
        bringUp(stands.asFile());
        return first;
    }

    /** Makes the file what that version says, unless it has come further already. */
    private void bringUp(StoredFile file) {
        Query older = query(where("_id")
                .is(file.id())
                .orOperator(where("number").lt(file.place()), where("number").isNull()));
        if (file.text() == null) {
            store.remove(older, StoredFile.class, FILES);
            return;
        }
        try {
            store.replace(older, file, ReplaceOptions.replaceOptions().upsert(), FILES);
        } catch (DuplicateKeyException further) {
            return;
        }
    }

    private boolean write(StoredFile version) {
        try {
            store.insert(version, VERSIONS);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private @Nullable StoredFile current(String name) {
        return store.findById(name, StoredFile.class, FILES);
    }

    private long lastOf(String name) {
        StoredFile last = store.findOne(
                query(where("name").is(name)).with(Sort.by("number").descending()), StoredFile.class, VERSIONS);
        return last == null ? 0 : last.place();
    }
}
