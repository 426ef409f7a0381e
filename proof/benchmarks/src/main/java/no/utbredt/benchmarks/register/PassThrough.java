package no.utbredt.benchmarks.register;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * What the register is held against: a topology that only passes on. The same input, guarantee, settings and number of
 * outputs, and about as many bytes: each delivery as it is to one topic, a record as long as an outcome to another, and one as
 * long as a name the register keeps to a third, as the register writes its store's changelog.
 */
final class PassThrough {

    private static final byte[] OUTCOME =
            "{\"verdict\":\"recorded\",\"%s\"}".formatted("x".repeat(280)).getBytes(StandardCharsets.UTF_8);

    private static final byte[] NAME = new byte[53];

    private PassThrough() {}

    /** Bootstrap servers, application id, state directory, topic of deliveries, of reports, of outcomes, of names. */
    public static void main(String[] arguments) {
        Properties settings = new Properties();
        settings.putAll(java.util.Map.of(
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, arguments[0],
                StreamsConfig.APPLICATION_ID_CONFIG, arguments[1],
                StreamsConfig.STATE_DIR_CONFIG, arguments[2],
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2));
        settings.putAll(RegisterSettings.OURS);
        StreamsBuilder builder = new StreamsBuilder();
        KStream<String, byte[]> deliveries =
                builder.stream(arguments[3], Consumed.with(Serdes.String(), Serdes.ByteArray()));
        deliveries.to(arguments[4], Produced.with(Serdes.String(), Serdes.ByteArray()));
        deliveries.mapValues(delivery -> OUTCOME).to(arguments[5], Produced.with(Serdes.String(), Serdes.ByteArray()));
        deliveries.mapValues(delivery -> NAME).to(arguments[6], Produced.with(Serdes.String(), Serdes.ByteArray()));
        KafkaStreams streams = new KafkaStreams(builder.build(), settings);
        Runtime.getRuntime().addShutdownHook(new Thread(streams::close));
        streams.start();
    }
}
