package no.utbredt.watch.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** How far consumers stand behind, by what they measured at their last fetch: asking costs no broker anything. */
public final class ConsumerLag {

    private static final String RECORDS_LAG = "records-lag";

    private ConsumerLag() {}

    /**
     * Records of a topic not yet read, all partitions of these consumers together; {@code NaN} while they have none.
     *
     * @param metrics of one or several consumers
     */
    public static double of(String topic, Map<MetricName, ? extends Metric> metrics) {
        Map<String, Double> byPartition = new HashMap<>();
        metrics.values().stream()
                .filter(metric -> isLag(metric.metricName(), topic))
                .forEach(metric -> byPartition.merge(place(metric.metricName()), value(metric), Math::max));
        return byPartition.isEmpty()
                ? Double.NaN
                : byPartition.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The clients name a topic as it is, or with its dots as underscores (KIP-1109), or both ways. */
    private static boolean isLag(MetricName name, String topic) {
        String named = name.tags().getOrDefault("topic", "");
        return name.name().equals(RECORDS_LAG) && (named.equals(topic) || named.equals(topic.replace('.', '_')));
    }

    private static String place(MetricName name) {
        return name.tags().getOrDefault("client-id", "") + " " + name.tags().getOrDefault("partition", "");
    }

    private static double value(Metric metric) {
        return metric.metricValue() instanceof Double lag && Double.isFinite(lag) ? lag : 0;
    }
}
