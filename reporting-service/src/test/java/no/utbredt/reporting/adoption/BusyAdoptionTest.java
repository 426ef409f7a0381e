package no.utbredt.reporting.adoption;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.newcomer;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.delegation.Delegations;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Corrections;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Spoken;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** One actor and service about which very much is said: what one report more costs is counted, never timed. */
class BusyAdoptionTest {
    private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);
    private static final int DAY = 18_993;

    private final AtomicInteger looks = new AtomicInteger();
    private Spoken spoken = Spoken.NOTHING;

    @Test
    void one_report_more_costs_the_same_after_few_and_after_many() {
        int afterFew = looksForOneMore(1000, BusyAdoptionTest::sameAgain);
        looks.set(0);
        spoken = Spoken.NOTHING;
        int afterMany = looksForOneMore(4000, BusyAdoptionTest::sameAgain);

        assertThat(afterMany).isLessThanOrEqualTo(afterFew).isLessThan(20);
    }

    @Test
    void one_report_more_of_another_place_costs_the_same_too() {
        int afterMany = looksForOneMore(4000, id -> newcomer().says("n" + id).that("m-4601"));

        assertThat(afterMany).isLessThan(20);
    }

    @Test
    void a_contradiction_said_thousands_of_times_is_told_in_bounds() {
        Adoptions adoptions = adoptions();
        IntStream.range(0, 4000).forEach(id -> say(contradicting(id).report()));

        assertThat(adoptions.disagreements("m-4601")).isNotEmpty().hasSizeLessThanOrEqualTo(1000);
        assertThat(adoptions.doubts()).containsOnlyKeys("m-4601");
    }

    @Test
    void what_is_told_is_the_same_however_it_came_to_be_known() {
        Adoptions step = adoptions();
        for (int id = 299; id >= 0; id--) {
            Report report = varied(id).report();
            say(report);
            step.touched(report);
            if (id % 7 == 0) {
                step.courses(null);
                step.doubts();
            }
        }

        Adoptions all = adoptions();
        for (int day = DAY - 400; day < DAY + 400; day += 5) {
            assertThat(step.standing("m-4601", day, null)).isEqualTo(all.standing("m-4601", day, null));
        }
        assertThat(step.disagreements("m-4601")).isEqualTo(all.disagreements("m-4601"));
        assertThat(step.homeless())
                .containsExactlyInAnyOrderElementsOf(all.homeless().toList());
    }

    @Test
    void whoever_records_never_waits_for_a_fold() throws Exception {
        CountDownLatch folding = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        say(sameAgain(1).report());
        Placing placing = placing();
        Adoptions adoptions = new Adoptions(
                kjernejournal(),
                Role.CONSUMER,
                () -> {
                    folding.countDown();
                    await(enough);
                    return placing;
                },
                () -> spoken,
                () -> new DerivedFigures(Map.of(), placing.registry()));
        var dear = CompletableFuture.runAsync(() -> adoptions.own("m-4601"), THREADS);
        await(folding);

        var recording = CompletableFuture.runAsync(
                () -> IntStream.range(0, 10_000)
                        .forEach(id -> adoptions.touched(sameAgain(id).report())),
                THREADS);

        recording.get(20, TimeUnit.SECONDS);
        assertThat(dear).isNotDone();
        enough.countDown();
        dear.get(20, TimeUnit.SECONDS);
    }

    private int looksForOneMore(int before, Function<Integer, Reports> saying) {
        Adoptions adoptions = adoptions();
        IntStream.range(0, before).forEach(id -> say(saying.apply(id).report()));
        ask(adoptions);
        int until = looks.get();
        assertThat(until).isGreaterThanOrEqualTo(before);
        Report more = saying.apply(before).report();
        say(more);
        adoptions.touched(more);
        ask(adoptions);
        return looks.get() - until;
    }

    private static void ask(Adoptions adoptions) {
        adoptions.courses(null);
        adoptions.doubts();
        adoptions.unplaced();
    }

    private void say(Report report) {
        spoken = spoken.with(Objects.requireNonNull(report.says(), "says").actor(), report);
    }

    private Adoptions adoptions() {
        Placing placing = placing();
        return new Adoptions(
                kjernejournal(),
                Role.CONSUMER,
                () -> {
                    looks.incrementAndGet();
                    return placing;
                },
                () -> spoken,
                () -> new DerivedFigures(Map.of(), placing.registry()));
    }

    private static Placing placing() {
        Registry registry = Told.of(bergen()).knowledge.ask(Told.now(), Known::registry);
        return new Placing(
                Told.now(),
                registry,
                Set.of(kjernejournal()),
                new Delegations(List.of(), Told.now(), registry),
                () -> Corrections.NONE);
    }

    private static Reports sameAgain(int id) {
        return cgm().says("r" + id)
                .that("m-4601")
                .has(kjernejournal(), Stage.IN_USE)
                .since("2022-01-01");
    }

    private static Reports contradicting(int id) {
        return (id % 2 == 0 ? cgm() : nhn())
                .says("r" + id)
                .that("m-4601")
                .has(kjernejournal(), id % 2 == 0 ? Stage.IN_USE : Stage.PILOTING)
                .since("2022-01-01");
    }

    private static Reports varied(int id) {
        Reports report = (id % 3 == 0 ? nhn() : cgm())
                .says("v" + id)
                .that("m-4601")
                .has(kjernejournal(), Stage.values()[3 + id * 7 % 10])
                .since("2022-%02d-%02d".formatted(1 + id * 5 % 12, 1 + id * 11 % 28));
        return id % 10 == 0 ? report.perhaps() : report;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
