package no.utbredt.reporting.usage.web;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.usage.Usages;
import org.junit.jupiter.api.Test;

class UsageBodyTest {

    /** Whoever says four thousand volumes of one month makes no answer of four thousand. */
    @Test
    void of_very_many_that_say_otherwise_some_are_told_and_all_are_counted() {
        Told told = Told.of(bergen());
        IntStream.range(0, 4000)
                .forEach(id -> told.and(nhn().says("u" + id)
                        .that("m-4601")
                        .of(kjernejournal())
                        .stated("2024-06-03")
                        .used("2024-05", id)));

        UsageBody body = told.knowledge.ask(
                Told.now(),
                known -> UsageBody.of(Usages.of(known, Usages.Question.ALL).getFirst(), known));

        assertThat(body.others()).isEqualTo(3999);
        assertThat(body.otherwise()).hasSize(Event.MOST_OTHERS);
        assertThat(body.values())
                .allSatisfy(value -> assertThat(String.valueOf(value)).hasSizeLessThan(300));
    }
}
