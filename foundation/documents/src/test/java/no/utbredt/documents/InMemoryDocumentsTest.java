package no.utbredt.documents;

import java.time.Clock;

final class InMemoryDocumentsTest extends DocumentsSuite {

    @Override
    protected InMemoryArchive emptyArchive(Clock clock, Doorbell doorbell) {
        return new InMemoryArchive(clock, doorbell);
    }
}
