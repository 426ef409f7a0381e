package no.utbredt.reporting.subscription.mongo;

import java.nio.file.Path;
import no.utbredt.engines.Store;
import no.utbredt.reporting.subscription.Subscriptions;
import no.utbredt.reporting.subscription.SubscriptionsSuite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

public final class MongoSubscriptionsIT extends SubscriptionsSuite {

    @AutoClose
    private static Store store;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        store = Store.start(folder);
    }

    /** Kept in that store. */
    public static Subscriptions in(Store store) {
        return new MongoSubscriptions(
                new MongoTemplate(store.client(), store.database().getName()));
    }

    @Override
    protected Subscriptions subscriptions() {
        return in(store);
    }
}
