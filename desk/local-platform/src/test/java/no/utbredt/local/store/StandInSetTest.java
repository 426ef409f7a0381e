package no.utbredt.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInSetTest {

    @TempDir
    Path folder;

    @Test
    void a_set_has_no_primary_before_it_is_initiated_and_the_first_member_is_it_from_then_on() throws IOException {
        StandInSet set = new StandInSet("utbredt", folder.resolve("members"));
        assertThat(set.saidOf(new Document("ok", 1.0))).containsEntry("isWritablePrimary", false);

        Document members =
                new Document("members", List.of(new Document("host", "one:27017"), new Document("host", "two:27017")));
        assertThat(set.initiate(new Document("replSetInitiate", members))).containsEntry("ok", 1.0);

        assertThat(new StandInSet("utbredt", folder.resolve("members")).saidOf(new Document("ok", 1.0)))
                .containsEntry("isWritablePrimary", true)
                .containsEntry("setName", "utbredt")
                .containsEntry("hosts", List.of("one:27017"));
        assertThat(set.initiate(new Document("replSetInitiate", members))).containsEntry("code", 23);
    }
}
