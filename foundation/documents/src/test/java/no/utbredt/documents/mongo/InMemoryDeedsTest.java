package no.utbredt.documents.mongo;

import no.utbredt.vocabulary.deed.Deeds;
import no.utbredt.vocabulary.deed.InMemoryDeeds;

final class InMemoryDeedsTest extends DeedsSuite {

    @Override
    Deeds deeds() {
        return new InMemoryDeeds();
    }
}
