package no.utbredt.reporting.subscription;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Subscriptions that are gone with the process. */
public final class InMemorySubscriptions implements Subscriptions {

    private final Map<String, Subscription> byId = new ConcurrentHashMap<>();

    @Override
    public Subscription add(Subscription subscription) {
        byId.put(subscription.id(), subscription);
        return subscription;
    }

    @Override
    public @Nullable Subscription find(String id) {
        return byId.get(id);
    }

    @Override
    public List<Subscription> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(Subscription::registered).thenComparing(Subscription::id))
                .toList();
    }

    @Override
    public @Nullable Subscription replace(Subscription subscription) {
        Subscription next = subscription.kept(subscription.version() + 1);
        boolean[] written = new boolean[1];
        byId.computeIfPresent(subscription.id(), (id, there) -> {
            written[0] = there.version() == subscription.version();
            return written[0] ? next : there;
        });
        return written[0] ? next : null;
    }

    @Override
    public void remove(String id) {
        byId.remove(id);
    }
}
