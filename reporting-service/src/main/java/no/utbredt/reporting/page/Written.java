package no.utbredt.reporting.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.utbredt.reporting.coverage.Share;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Numbers and days as they are written in a language; spaces within them do not break. */
public record Written(Locale language) {

    private static final int MOST_DIGITS = 40;
    private static final char NO_BREAK = '\u00a0';

    public boolean english() {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** {@code 1 331}, {@code 1,331}. */
    public String count(long number) {
        StringBuilder digits = new StringBuilder().append(number);
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, english() ? ',' : NO_BREAK);
        }
        return digits.toString();
    }

    /** {@code 16,9 %}, {@code 16.9%}. */
    String percent(Share share) {
        String number = share.percent(1).stripTrailingZeros().toPlainString();
        return english() ? number + "%" : number.replace('.', ',') + NO_BREAK + "%";
    }

    String number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            return number.toString();
        }
        return new DecimalFormat("#,##0.##", symbols()).format(number);
    }

    /** {@code 1.10.2021}, {@code 1 Oct 2021}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(english() ? "d MMM yyyy" : "d.M.yyyy", language)
                .format(day);
    }

    /** A date as precise as it is: {@code 1.10.2021}, {@code oktober 2021}, {@code 2021}, {@code 4. kvartal 2021}. */
    String date(PartialDate date) {
        String text = date.toString();
        if (date.precise()) {
            return day(date.firstDay());
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(date.firstDay());
        }
        if (text.matches("\\d{4}-[QH]\\d") && !english()) {
            String kind = text.charAt(5) == 'Q' ? ". kvartal " : ". halvår ";
            return text.charAt(6) + kind + text.substring(0, 4);
        }
        return text;
    }

    /** A day and the time of it in Norway. */
    public String instant(Instant instant) {
        return day(OsloDay.of(instant)) + " "
                + DateTimeFormatter.ofPattern("HH:mm:ss", language).format(instant.atZone(OsloDay.ZONE));
    }

    /** The Norwegian name, or the English one where it is asked for and known. */
    String name(String norwegian, @Nullable String inEnglish) {
        return english() && inEnglish != null ? inEnglish : norwegian;
    }

    private DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(english() ? Locale.ENGLISH : Language.BOKMAL);
        if (!english()) {
            symbols.setGroupingSeparator(NO_BREAK);
            symbols.setDecimalSeparator(',');
        }
        return symbols;
    }
}
