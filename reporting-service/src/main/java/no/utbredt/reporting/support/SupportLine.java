package no.utbredt.reporting.support;

import java.util.Comparator;
import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Support;
import org.jspecify.annotations.Nullable;

/**
 * How far an EHR system is with a service on a day.
 *
 * @param key what it is about
 * @param shown what decides on that day; null where only plans are known
 * @param otherwise those that say another state of the same time, highest rank first; none where all agree
 * @param planned the latest stated plan, stated after what decides; null where there is none
 */
public record SupportLine(
        Key key,
        @Nullable Event<Support> shown,
        List<Event<Support>> otherwise,
        @Nullable Event<Support> planned) {
    public SupportLine {
        otherwise = List.copyOf(otherwise);
    }

    /** How far it is; {@link Support.State#UNKNOWN} where nobody says. */
    public Support.State state() {
        return shown == null ? Support.State.UNKNOWN : shown.says().state();
    }

    /** Whether sources say different states of the same time and none of them names another. */
    public boolean disagreement() {
        return !otherwise.isEmpty();
    }

    /** An EHR system of a vendor, a service and a role. */
    public record Key(String vendor, String product, String service, Role role) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::vendor)
                .thenComparing(Key::product)
                .thenComparing(Key::service)
                .thenComparing(Key::role);

        static Key of(Support says) {
            return new Key(says.vendor(), says.product(), says.service(), says.role());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
