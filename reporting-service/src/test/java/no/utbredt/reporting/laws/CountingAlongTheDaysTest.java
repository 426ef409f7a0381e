package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.PlainFold;
import no.utbredt.reporting.knowledge.Knowledge;

/** What is kept and counted along the days gives what every actor for itself gives on every day. */
class CountingAlongTheDaysTest {
    private static final LocalDate FIRST = LocalDate.parse("2020-01-31");
    private static final LocalDate LAST = LocalDate.parse("2025-12-31");

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 300)
    void anAnswerIsThatOfThePlainFold(@ForAll("cases") Law.Case some) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));

        assertThat(new Coverage(knowledge).answer(some.question())).isEqualTo(plain(knowledge, some.question()));
    }

    @Property(tries = 60)
    void aSeriesIsThatOfThePlainFoldMonthByMonth(@ForAll("cases") Law.Case some) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));

        List<CoverageAnswer> series = new Coverage(knowledge).series(some.question(), FIRST, LAST);

        assertThat(series)
                .hasSize(72)
                .allSatisfy(answer -> assertThat(answer).isEqualTo(plain(knowledge, answer.question())));
        assertThat(YearMonth.from(series.getLast().question().day())).isEqualTo(YearMonth.from(LAST));
    }

    @Property(tries = 100)
    void whatIsKeptIsWorkedOutAgainWhereverSomethingArrives(@ForAll("cases") Law.Case some) {
        Knowledge knowledge = new Knowledge();
        Coverage coverage = new Coverage(knowledge);
        CoverageQuestion latest = Asked.known(LocalDate.parse("2040-01-01"), null, some.question());
        for (World.Arrival arrival : Reading.shuffled(some.world(), some.chance())) {
            arrival.at(knowledge);
            for (CoverageQuestion question : List.of(some.question(), latest)) {
                assertThat(coverage.answer(question)).isEqualTo(plain(knowledge, question));
            }
        }
    }

    private static CoverageAnswer plain(Knowledge knowledge, CoverageQuestion question) {
        return knowledge.ask(question.horizon(), known -> PlainFold.answer(question, known));
    }
}
