package no.utbredt.benchmarks.ledger;

import java.util.Locale;
import no.utbredt.benchmarks.figure.Figure;

/** Numbers for the eye: three digits that matter, thousands parted. */
final class Written {

    private Written() {}

    static String number(double value, String unit) {
        String digits = Math.abs(value) >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
        if (unit.equals(Figure.TIMES)) {
            return digits;
        }
        return unit.equals("/s") ? digits + "/s" : digits + " " + unit;
    }
}
