package no.utbredt.reporting.adoption;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.newcomer;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One actor and service about which very much is said: what one report more costs is counted, never timed. */
class BusyAdoptionTest {
    private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);
    private static final int DAY = 18_993;

    private Counted counted = new Counted(bergen());

    @Test
    void one_report_more_costs_the_same_after_few_and_after_many() {
        int afterFew = counted.looksForOneMore(1000, BusyAdoptionTest::sameAgain);
        counted = new Counted(bergen());
        int afterMany = counted.looksForOneMore(4000, BusyAdoptionTest::sameAgain);

        assertThat(afterMany).isLessThanOrEqualTo(afterFew).isLessThan(20);
    }

    @Test
    void one_report_more_of_another_place_costs_the_same_too() {
        int afterMany =
                counted.looksForOneMore(4000, id -> newcomer().says("n" + id).that("m-4601"));

        assertThat(afterMany).isLessThan(20);
    }

    @Test
    void a_contradiction_said_thousands_of_times_is_told_in_bounds() {
        Adoptions adoptions = adoptions();
        IntStream.range(0, 4000).forEach(id -> say(contradicting(id).report()));

        assertThat(adoptions.disagreements("m-4601")).isNotEmpty().hasSizeLessThanOrEqualTo(1000);
        assertThat(adoptions.doubts().byActor()).containsOnlyKeys("m-4601");
    }

    /** One scope went far; dozens that came later did not, under names before and after its own. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "m", "z"})
    void a_scope_among_very_many_is_heard_whatever_it_is_called(String name) {
        say(about("far", Stage.IN_USE).only(name).report());
        for (int id = 0; id < 60; id++) {
            say(about("near" + id, Stage.PILOTING)
                    .since("2022-06-01")
                    .only("b" + id, "y" + id)
                    .report());
        }

        Adoptions adoptions = adoptions();
        assertThat(adoptions.standing("m-4601", DAY + 400, name).stage()).isEqualTo(Stage.IN_USE);
        assertThat(adoptions.standing("m-4601", DAY + 400, null).possible()).contains(Stage.IN_USE);
    }

    @Test
    void a_scope_among_more_than_can_be_followed_is_heard_when_it_is_asked_for() {
        say(about("far", Stage.IN_USE).only("far").report());
        for (int id = 0; id < 4000; id++) {
            say(about("near" + id, Stage.PILOTING)
                    .since("2022-06-01")
                    .only("s" + id)
                    .report());
        }

        assertThat(adoptions().standing("m-4601", DAY + 400, "far").stage()).isEqualTo(Stage.IN_USE);
    }

    private static Reports about(String id, Stage stage) {
        return nhn().says(id).that("m-4601").has(kjernejournal(), stage).since("2022-01-01");
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
        assertThat(step.unplaced().all()).isEqualTo(all.unplaced().all());
        assertThat(step.setAside().all()).isEqualTo(all.setAside().all());
        assertThat(step.doubts()).isEqualTo(all.doubts());
    }

    @Test
    void whoever_records_never_waits_for_a_fold() throws Exception {
        CountDownLatch folding = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        say(sameAgain(1).report());
        Placing placing = counted.placing();
        Adoptions adoptions = new Adoptions(
                kjernejournal(),
                Role.CONSUMER,
                () -> {
                    folding.countDown();
                    await(enough);
                    return placing;
                },
                counted::spoken,
                () -> new DerivedFigures(Map.of(), placing.registry()));
        var dear = CompletableFuture.runAsync(() -> adoptions.own("m-4601"), THREADS);
        await(folding);

        var recording = CompletableFuture.runAsync(
                () -> IntStream.range(0, 10_000)
                        .forEach(id -> adoptions.touched(sameAgain(id).report())),
                THREADS);

        recording.get(5, TimeUnit.MINUTES);
        assertThat(dear).isNotDone();
        enough.countDown();
        dear.get(5, TimeUnit.MINUTES);
    }

    private void say(Report report) {
        counted.say(report);
    }

    private Adoptions adoptions() {
        return counted.adoptions();
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
            assertThat(latch.await(5, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
