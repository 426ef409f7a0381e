package no.utbredt.reporting.knowledge;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

class NobodyWaitsTest {
    private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);

    private final Told told = Told.of(bergen());

    @Test
    void a_long_question_keeps_neither_whoever_records_nor_others_who_ask_waiting() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        var dear = CompletableFuture.supplyAsync(
                () -> told.knowledge.ask(Told.now(), known -> {
                    long before = known.reports().count();
                    asking.countDown();
                    await(enough);
                    return known.reports().count() - before;
                }),
                THREADS);
        await(asking);

        var others = CompletableFuture.supplyAsync(
                () -> {
                    told.and(cgm().says("1").that("m-4601").has(kjernejournal(), Stage.IN_USE));
                    return told.knowledge.ask(
                            Told.now(), known -> known.reports().count());
                },
                THREADS);

        assertThat(others.get(5, TimeUnit.MINUTES)).isEqualTo(1);
        enough.countDown();
        assertThat(dear.get(5, TimeUnit.MINUTES)).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
