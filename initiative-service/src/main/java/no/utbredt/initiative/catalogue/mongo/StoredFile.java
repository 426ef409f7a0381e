package no.utbredt.initiative.catalogue.mongo;

import java.time.Instant;
import no.utbredt.initiative.catalogue.CatalogueFile;
import no.utbredt.initiative.catalogue.CatalogueFile.Origin;
import no.utbredt.initiative.catalogue.FileVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * How a file and its versions lie in the store. One that was kept before there were versions has no number: it is the first, and
 * nobody knows when it was taken.
 *
 * @param id name of the file, of a version followed by its number
 * @param name name of the file where this is a version of it
 * @param text null when the file was gone from then on
 */
@Document("catalogue-files")
record StoredFile(
        @MongoId String id,
        @Nullable String name,
        @Nullable String text,
        Origin origin,
        String fromDisk,
        @Nullable Long number,
        @Nullable Instant recordedAt) {

    static StoredFile of(CatalogueFile file, @Nullable String text, long number, Instant at) {
        return new StoredFile(file.name(), null, text, file.origin(), file.fromDisk(), number, at);
    }

    /** The same under the name and number of a version. */
    StoredFile asVersion() {
        return new StoredFile(id + "/" + place(), id, text, origin, fromDisk, place(), recordedAt);
    }

    /** A version under the name of its file. */
    StoredFile asFile() {
        return new StoredFile(name == null ? id : name, null, text, origin, fromDisk, number, recordedAt);
    }

    long place() {
        return number == null ? 1 : number;
    }

    CatalogueFile file() {
        return new CatalogueFile(id, text == null ? "" : text, origin, fromDisk, place());
    }

    FileVersion version() {
        return new FileVersion(place(), recordedAt, origin, text);
    }
}
