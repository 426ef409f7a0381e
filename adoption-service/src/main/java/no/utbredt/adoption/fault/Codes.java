package no.utbredt.adoption.fault;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.utbredt.vocabulary.Quoted;

/** Codes on the wire and in files, read into the enums of the core. */
public final class Codes {

    private Codes() {}

    /**
     * Reads a code.
     *
     * @throws FaultyValue {@code code-unknown}, expecting one of the codes there are
     */
    public static <E extends Enum<E>> E read(Class<E> codes, String text) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(codes, text));
    }

    /**
     * An id of the catalogue: of a service, a group or a service area.
     *
     * @throws FaultyValue {@code catalogue-id-form}
     */
    public static String catalogueId(String text) {
        if (!text.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw new FaultyValue(
                    "catalogue-id-form",
                    "lower-case letters, digits and hyphens",
                    "\"" + Quoted.of(text) + "\" is not an id of the catalogue",
                    "«" + Quoted.of(text) + "» er ikke en id i katalogen");
        }
        return text;
    }

    private static <E extends Enum<E>> FaultyValue unknown(Class<E> codes, String text) {
        String known = Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return new FaultyValue(
                "code-unknown",
                "one of " + known,
                "\"" + Quoted.of(text) + "\" is not a known code",
                "«" + Quoted.of(text) + "» er ikke en kjent kode");
    }
}
