package no.utbredt.launcher.table;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/** Codes and numbers in Norwegian bokmål. */
final class Bokmal {

    private static final Map<String, String> STAGES = Map.of(
            "INTERESTED", "ønsker",
            "PREPARING", "forbereder",
            "COMMITTED", "forpliktet",
            "TECHNICALLY_READY", "teknisk klar",
            "PILOTING", "utprøving",
            "AVAILABLE", "tilgjengelig",
            "INTRODUCED", "innført",
            "IN_USE", "i bruk");
    private static final Map<String, String> WORDS = Map.of(
            "ALLE", "alle",
            "DE_ALLER_FLESTE", "de aller fleste",
            "DE_FLESTE", "de fleste",
            "OM_LAG_HALVPARTEN", "om lag halvparten",
            "MANGE", "mange",
            "FLERE", "flere",
            "NOEN", "noen",
            "FAA", "et fåtall",
            "TILNAERMET_INGEN", "tilnærmet ingen",
            "INGEN", "ingen");
    private static final Map<String, String> UNITS = Map.of(
            "ACTORS", "",
            "SHARE_ACTORS", " % av aktørene",
            "SHARE_POPULATION", " % av befolkningen",
            "SHARE_TRANSACTIONS", " % av transaksjonene",
            "SHARE_NEED", " % av behovet",
            "PERSONS", " personer",
            "ITEMS", " enheter");
    private static final Map<String, String> QUALIFIERS =
            Map.of("ABOUT", "om lag ", "OVER", "over ", "UNDER", "under ", "AT_LEAST", "minst ", "AT_MOST", "høyst ");
    private static final Map<String, String> REASONS = Map.of(
            "NO_TOTAL", "gruppens størrelse er ikke kjent",
            "BEFORE_REGISTER", "før registeret begynner",
            "MISSING_WEIGHT", "vekt mangler",
            "TOTAL_BELOW_NAMED", "flere navngitt enn totalen sier",
            "UNKNOWN_SERVICE", "tjenesten er ikke i katalogen",
            "UNKNOWN_GROUP", "gruppen er ikke i registeret",
            "NO_SUCH_AREA", "ingen kjente medlemmer der",
            "NO_PARENT", "noen enheter uten overordnet");

    private Bokmal() {}

    static String stage(String code) {
        return STAGES.getOrDefault(code, "–");
    }

    static String word(String code) {
        return WORDS.getOrDefault(code, code);
    }

    static String reason(String code) {
        return REASONS.getOrDefault(code, code);
    }

    static String amount(BigDecimal number, String unit, String qualifier) {
        return QUALIFIERS.getOrDefault(qualifier, "") + number(number) + UNITS.getOrDefault(unit, "");
    }

    /** With decimal comma and thousands parted by a space. */
    static String number(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(' ');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('−');
        return new DecimalFormat("#,##0.#", symbols).format(number);
    }
}
