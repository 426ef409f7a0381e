package no.utbredt.reporting.figure.web;

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
        String stated = found.stated().toPlainString();
        String expected = found.expected().toPlainString();
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
                        found.stated().subtract(found.expected()).toPlainString(),
                        stated);
        };
    }

    private static Told told(String nb, String en, String one, String other) {
        return new Told(nb.formatted(one, other), en.formatted(one, other));
    }
}
