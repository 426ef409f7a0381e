package no.utbredt.reporting.kept;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something worked out when it is first asked for, once for all who wait for it. When working it out fails, the next tries again. */
public final class Once<T> {
    private final Supplier<T> work;
    private volatile @Nullable T worked;

    public Once(Supplier<T> work) {
        this.work = work;
    }

    public T get() {
        T ready = worked;
        return ready == null ? workedOut() : ready;
    }

    private synchronized T workedOut() {
        T ready = worked;
        if (ready == null) {
            ready = work.get();
            worked = ready;
        }
        return ready;
    }
}
