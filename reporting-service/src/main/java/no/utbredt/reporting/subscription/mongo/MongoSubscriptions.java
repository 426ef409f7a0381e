package no.utbredt.reporting.subscription.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import no.utbredt.reporting.subscription.Subscription;
import no.utbredt.reporting.subscription.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/** Subscriptions in the collection {@code subscriptions}, each changed by compare-and-set on its version. */
record MongoSubscriptions(MongoOperations store) implements Subscriptions {

    @Override
    public Subscription add(Subscription subscription) {
        return store.insert(StoredSubscription.of(subscription)).subscription();
    }

    @Override
    public @Nullable Subscription find(String id) {
        StoredSubscription found = store.findById(id, StoredSubscription.class);
        return found == null ? null : found.subscription();
    }

    @Override
    public List<Subscription> all() {
        return store.findAll(StoredSubscription.class).stream()
                .map(StoredSubscription::subscription)
                .sorted(Comparator.comparing(Subscription::registered).thenComparing(Subscription::id))
                .toList();
    }

    @Override
    public @Nullable Subscription replace(Subscription subscription) {
        try {
            return store.save(StoredSubscription.of(subscription)).subscription();
        } catch (OptimisticLockingFailureException another) {
            return null;
        }
    }

    @Override
    public void remove(String id) {
        store.remove(query(where("_id").is(id)), StoredSubscription.class);
    }
}
