package no.utbredt.reporting.subscription;

import java.time.Duration;
import no.utbredt.reporting.news.News;
import org.jspecify.annotations.Nullable;

/** The programs that are told, out there. Each attempt takes a bounded time. */
public interface Receiver {

    /** Asks whether it wants to be told. */
    Answer ask(Subscription subscription);

    /** Tells it. */
    Answer tell(Subscription subscription, News news);

    /** What came of an attempt. */
    sealed interface Answer {

        /**
         * It wants to be told, or has taken it.
         *
         * @param perMinute the most messages it wants in a minute, at least 1; null for any number, and where it was not asked
         */
        record Yes(@Nullable Integer perMinute) implements Answer {}

        /** It never wants to be told again. */
        record Gone() implements Answer {}

        /**
         * Neither.
         *
         * @param status what was answered, or null when nothing was
         * @param after how long it wants to be left alone, or null when it did not say
         */
        record No(
                Failure.Code code,
                @Nullable Integer status,
                @Nullable Duration after) implements Answer {}
    }
}
