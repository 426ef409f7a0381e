package no.utbredt.adoption.register.kafka;

import java.util.Set;
import no.utbredt.contract.EventType;
import no.utbredt.contract.Topics;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deliveries in; reports, outcomes and progress out, in one transaction. The names of stores and nodes are part of the contract:
 * the changelogs are called after them.
 *
 * @param admitted where the names taken are kept
 * @param witness told of every verdict
 */
record RegisterTopology(JsonMapper json, KeyValueBytesStoreSupplier admitted, Witness witness)
        implements ProcessorSupplier<String, byte[], String, byte[]> {

    /** Store: report name to who holds it. */
    static final String ADMITTED = "admitted";
    /** Store: the latest recorded-at of the partition. */
    static final String LATEST = "latest-recorded-at";

    static RegisterTopology persistent(JsonMapper json, Witness witness) {
        return new RegisterTopology(json, Stores.persistentKeyValueStore(ADMITTED), witness);
    }

    static void build(KStream<String, byte[]> deliveries, ProcessorSupplier<String, byte[], String, byte[]> register) {
        deliveries
                .process(register, Named.as("admit"))
                .to(
                        (key, value, context) -> topic(context),
                        Produced.<String, byte[]>as("judged")
                                .withKeySerde(Serdes.String())
                                .withValueSerde(Serdes.ByteArray()));
    }

    @Override
    public Processor<String, byte[], String, byte[]> get() {
        return new RegisterProcess(json, witness);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        StoreBuilder<?> names = Stores.keyValueStoreBuilder(admitted, Serdes.String(), AdmittedSerde.serde());
        // written for every record, so cached: the changelog gets one entry a commit
        StoreBuilder<?> latest = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(LATEST), Serdes.String(), Serdes.Long())
                .withCachingEnabled();
        return Set.of(names, latest);
    }

    private static String topic(RecordContext context) {
        String type = Headers.text(context.headers(), KafkaHeaders.TYPE);
        if (EventType.DELIVERY_JUDGED.type().equals(type)) {
            return Topics.OUTCOMES.name();
        }
        return EventType.PROGRESSED.type().equals(type) ? Topics.PROGRESS.name() : Topics.REPORTS.name();
    }
}
