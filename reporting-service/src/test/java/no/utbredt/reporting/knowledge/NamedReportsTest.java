package no.utbredt.reporting.knowledge;

import static no.utbredt.reporting.cast.Cast.cgm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

class NamedReportsTest {

    private final NamedReports named = new NamedReports();

    @Test
    void everyReportIsFoundByItsNameHoweverManyThereAre() {
        IntStream.range(0, 10_000).forEach(id -> named.put(report(id, Stage.IN_USE)));

        assertThat(named.all()).hasSize(10_000);
        assertThat(IntStream.range(0, 10_000))
                .allSatisfy(id -> assertThat(named.get(cgm().named("r" + id))).isEqualTo(report(id, Stage.IN_USE)));
        assertThat(named.get(cgm().named("r10000"))).isNull();
    }

    @Test
    void aReportTakesThePlaceOfTheOneOfItsName() {
        named.put(report(1, Stage.PILOTING));
        named.put(report(1, Stage.IN_USE));

        assertThat(named.all()).containsExactly(report(1, Stage.IN_USE));
    }

    private static Report report(int id, Stage stage) {
        return cgm().says("r" + id)
                .that("m-4601")
                .has("kjernejournal", stage)
                .since("2021-01-01")
                .report();
    }
}
