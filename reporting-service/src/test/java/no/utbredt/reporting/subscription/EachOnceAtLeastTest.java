package no.utbredt.reporting.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.news.News;
import org.jspecify.annotations.Nullable;

/** Whatever fails when, a subscriber gets each piece of news it wants at least once, and for the first time in order. */
class EachOnceAtLeastTest {

    /**
     * What happens next.
     *
     * @param instance of which one has a turn, or -1 for none
     * @param fate of its first attempt
     * @param seconds that pass before
     * @param silences how many pieces of news that are wanted are told before, each after one that is not
     */
    record Step(int instance, Street.Fate fate, int seconds, int silences) {}

    private static boolean holds(List<Step> steps, UnaryOperator<Receiver> between) {
        Street street = new Street(between);
        for (Step step : steps) {
            street.now = street.now.plus(Duration.ofSeconds(step.seconds()));
            for (int told = 0; told < step.silences(); told++) {
                street.told(false);
                street.told(true);
            }
            street.fate = step.fate();
            street.turn(step.instance());
        }
        street.settle();
        return street.firsts().equals(street.wanted);
    }

    @Property(tries = 2_000)
    void each_is_taken_at_least_once_and_in_order(@ForAll("steps") List<Step> steps) {
        assertThat(holds(steps, receiver -> receiver)).isTrue();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(Street.Fate.class),
                        Arbitraries.of(0, 1, 30, 61, 4_000),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    /** The wrong variant: it says that something was taken, and sends it with the next. */
    private static final class Hasty implements Receiver {
        private final Receiver receiver;
        private @Nullable News kept;

        Hasty(Receiver receiver) {
            this.receiver = receiver;
        }

        @Override
        public Answer ask(Subscription subscription) {
            return receiver.ask(subscription);
        }

        @Override
        public Answer tell(Subscription subscription, News news) {
            News before = kept;
            kept = news;
            return before == null ? new Answer.Yes(null) : receiver.tell(subscription, before);
        }
    }

    @Example
    void one_that_keeps_that_it_was_taken_before_it_is_loses_some() {
        List<Step> killed = List.of(
                new Step(0, Street.Fate.TAKEN, 1, 1),
                new Step(0, Street.Fate.KILLED_BEFORE, 1, 1),
                new Step(0, Street.Fate.TAKEN, 100, 2));

        assertThat(holds(killed, receiver -> receiver)).isTrue();
        assertThat(holds(killed, Hasty::new)).isFalse();
    }
}
