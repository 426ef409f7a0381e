package no.utbredt.adoption.area;

import java.util.List;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Quoted;

/**
 * What sort of area it is; figures are cut along it.
 *
 * @param code 1 to 50 of A–Z, 0–9 and underscore, a letter first; none of those figures are cut along without any area
 */
public record AreaKind(String code) {

    private static final String FORM = "[A-Z][A-Z0-9_]{0,49}";
    private static final List<String> TAKEN =
            List.of("NATION", "HEALTH_REGION", "COUNTY", "MUNICIPALITY", "SYSTEM", "VENDOR");

    /** @throws FaultyValue {@code code-unknown} */
    public AreaKind {
        if (!code.matches(FORM) || TAKEN.contains(code)) {
            throw new FaultyValue(
                    "code-unknown",
                    "1–50 of A–Z 0–9 _, a letter first, and none of " + String.join(", ", TAKEN),
                    "\"" + Quoted.of(code) + "\" cannot be a kind of areas",
                    "«" + Quoted.of(code) + "» kan ikke være et slags område");
        }
    }
}
