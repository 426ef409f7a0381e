package no.utbredt.launcher.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionTest {

    @Test
    void metrics_are_told_from_functions_labels_ranges_and_operators() {
        var expression = new Expression(
                "sum by (client, le) (rate(a_total{verdict!~\"refused|x\", b=\"c\"}[5m])) / "
                        + "max without (job) (b_bytes) > 1e3 unless on (instance) c:d:p95 == 1 or histogram_quantile(0.95, e_bucket)");
        assertThat(expression.metrics()).containsExactly("a_total", "b_bytes", "c:d:p95", "e_bucket");
    }
}
