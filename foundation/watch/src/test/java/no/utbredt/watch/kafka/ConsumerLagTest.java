package no.utbredt.watch.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.junit.jupiter.api.Test;

class ConsumerLagTest {

    private final Map<MetricName, Metric> metrics = new HashMap<>();

    @Test
    void partitions_of_all_clients_are_added() {
        measure("a", "utbredt.deliveries", "0", 3);
        measure("a", "utbredt.deliveries", "1", 4);
        measure("b", "utbredt.deliveries", "2", 5);
        measure("b", "utbredt.reports", "0", 100);
        assertThat(ConsumerLag.of("utbredt.deliveries", metrics)).isEqualTo(12);
    }

    @Test
    void a_partition_measured_under_both_spellings_counts_once() {
        measure("a", "utbredt.deliveries", "0", 3);
        measure("a", "utbredt_deliveries", "0", 3);
        assertThat(ConsumerLag.of("utbredt.deliveries", metrics)).isEqualTo(3);
    }

    @Test
    void nobody_who_reads_is_not_nothing_to_read() {
        assertThat(ConsumerLag.of("utbredt.deliveries", metrics)).isNaN();
    }

    private void measure(String client, String topic, String partition, double lag) {
        MetricName name = new MetricName(
                "records-lag",
                "consumer-fetch-manager-metrics",
                "",
                Map.of("client-id", client, "topic", topic, "partition", partition));
        metrics.put(name, new Metric() {
            @Override
            public MetricName metricName() {
                return name;
            }

            @Override
            public Object metricValue() {
                return lag;
            }
        });
    }
}
