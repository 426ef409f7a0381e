package no.utbredt.reporting.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All subscriptions. What one of several instances writes, all of them see. */
public interface Subscriptions {

    /** Adds a new one, and gives it as it is kept. */
    Subscription add(Subscription subscription);

    /** The one of that id, or null. */
    @Nullable
    Subscription find(String id);

    /** All of them, the first registered first. */
    List<Subscription> all();

    /** Keeps another state of one and gives it as it is kept; null, and nothing is written, when it is not what it was. */
    @Nullable
    Subscription replace(Subscription subscription);

    /** Removes one, whatever it is. */
    void remove(String id);
}
