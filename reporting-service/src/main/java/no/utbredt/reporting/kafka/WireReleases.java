package no.utbredt.reporting.kafka;

import java.time.temporal.ChronoUnit;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.ReleaseState;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.time.KnownAt;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** Releases in our words. A state nobody knows counts as preliminary: it promises less. */
final class WireReleases {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<ReleaseState>>() {});

    private WireReleases() {}

    static Document<Release> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireReleases::release);
    }

    private static Release release(ReleaseState wire) {
        return new Release(
                Wire.required(wire.title(), "title"),
                wire.titleEnglish(),
                "FINAL".equals(Wire.required(wire.state(), "state")) ? Release.State.FINAL : Release.State.PRELIMINARY,
                KnownAt.endOf(Wire.required(wire.knownAt(), "knownAt").truncatedTo(ChronoUnit.SECONDS)),
                wire.statedBy(),
                Wire.required(wire.madeAt(), "madeAt"),
                wire.follows(),
                Wire.list(wire.tables()),
                wire.note());
    }
}
