package no.utbredt.watch.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/** The Kafka brokers: one of them says who the cluster is. */
final class Broker implements Engine {

    private static final int PATIENCE_MILLIS = 5_000;

    private final Map<String, Object> properties;
    private @Nullable Admin admin;

    /** @param properties how to reach them, in Kafka's own words */
    Broker(Map<String, Object> properties) {
        this.properties = new HashMap<>(properties);
        this.properties.put(AdminClientConfig.CLIENT_ID_CONFIG, "utbredt-watch");
        this.properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        this.properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    }

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public synchronized void ask() throws Exception {
        Admin asked = admin;
        if (asked == null) {
            asked = Admin.create(properties);
            admin = asked;
        }
        asked.describeCluster().clusterId().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(java.time.Duration.ZERO);
        }
    }
}
