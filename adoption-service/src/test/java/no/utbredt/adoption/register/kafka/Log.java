package no.utbredt.adoption.register.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import no.utbredt.contract.Topics;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register on a log of one partition in memory. */
final class Log implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> deliveries;
    private long now = 1_700_000_000_000L;

    Log() {
        this(new RegisterTopology(JSON, Stores.inMemoryKeyValueStore(RegisterTopology.ADMITTED), Witness.NONE));
    }

    /** With another register, for example a wrong one. */
    Log(ProcessorSupplier<String, byte[], String, byte[]> register) {
        StreamsBuilder builder = new StreamsBuilder();
        RegisterTopology.build(
                builder.stream(Topics.DELIVERIES.name(), Consumed.with(Serdes.String(), Serdes.ByteArray())), register);
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        driver = new TopologyTestDriver(builder.build(), properties);
        deliveries =
                driver.createInputTopic(Topics.DELIVERIES.name(), new StringSerializer(), new ByteArraySerializer());
    }

    void deliver(Told told) {
        append(told.key(), JSON.writeValueAsBytes(told.delivery()), new RecordHeaders());
    }

    void append(@Nullable String key, byte @Nullable [] value, RecordHeaders headers) {
        at(now + 1, key, value, headers);
    }

    void at(long time, @Nullable String key, byte @Nullable [] value, RecordHeaders headers) {
        now = time;
        deliveries.pipeInput(new TestRecord<>(key, value, headers, time));
    }

    List<JsonNode> reports() {
        return read(Topics.REPORTS.name());
    }

    List<JsonNode> outcomes() {
        return read(Topics.OUTCOMES.name());
    }

    List<JsonNode> progress() {
        return read(Topics.PROGRESS.name());
    }

    TestOutputTopic<String, byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private List<JsonNode> read(String topic) {
        List<JsonNode> read = new ArrayList<>();
        output(topic).readValuesToList().forEach(value -> read.add(JSON.readTree(value)));
        return read;
    }

    @Override
    public void close() {
        driver.close();
    }
}
