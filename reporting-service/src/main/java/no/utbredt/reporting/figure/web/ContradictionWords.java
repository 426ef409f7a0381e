package no.utbredt.reporting.figure.web;

import java.math.BigDecimal;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.finding.Contradiction;

/** Contradictions in words. */
final class ContradictionWords {

    private ContradictionWords() {}

    static Told of(Contradiction found, boolean open) {
        if (!open) {
            return new Told(
                    "Tallene motsier hverandre; kilden viser dem ikke åpent.",
                    "The figures contradict each other; their source does not show them openly.");
        }
        BigDecimal stated = found.stated();
        BigDecimal expected = found.expected();
        return switch (found.kind()) {
            case CHANGE ->
                told(
                        "Oppgitt endring er %s, men forskjellen mellom de to tallene er %s.",
                        "The stated change is %s, yet the two figures differ by %s.", stated, expected);
            case PREVIOUS ->
                told(
                        "Det forrige tallet oppgis til %s, men ble publisert som %s.",
                        "The previous figure is given as %s, yet was published as %s.", stated, expected);
            case PART_OF ->
                told("Delen er %s, men helheten %s.", "The part is %s, yet the whole is %s.", stated, expected);
            case TWO_VALUES ->
                told(
                        "To tall for samme spørsmål og dato: %s og %s.",
                        "Two figures for one question and date: %s and %s.", stated, expected);
            case SHARE_AND_COUNT ->
                told(
                        "Publisert andel er %s %%, men det publiserte antallet er %s %% av registeret.",
                        "The published share is %s %%, yet the published count is %s %% of the register.",
                        stated,
                        expected);
            case BELOW_OUR_COUNT ->
                told(
                        "Publisert er %s, men rapportene teller allerede %s.",
                        "Published is %s, yet the reports already count %s.", stated, expected);
            case ABOVE_GROUP ->
                told(
                        "Publisert er %s, men registeret kjenner bare %s.",
                        "Published is %s, yet the register knows of only %s.", stated, expected);
            case NOT_EVERY_MEMBER ->
                told(
                        "Tallet gjelder alle %2$s eller ingen, men rapporter om %1$s av dem sier noe annet.",
                        "The figure speaks of all %2$s or of none, yet reports of %1$s of them say otherwise.",
                        stated.subtract(expected),
                        stated);
        };
    }

    private static Told told(String nb, String en, BigDecimal one, BigDecimal other) {
        return new Told(
                nb.formatted(Language.NO.number(one), Language.NO.number(other)),
                en.formatted(Language.EN.number(one), Language.EN.number(other)));
    }
}
