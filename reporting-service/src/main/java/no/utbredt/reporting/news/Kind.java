package no.utbredt.reporting.news;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a piece of news is of, in the order in which they are told. */
public enum Kind {
    /** A step of a target is reached, whatever the unknown turn out to be. */
    TARGET_REACHED("target-reached"),
    /** The present pace of a step of a target is not enough, or its time is over and it was certainly not reached. */
    TARGET_AT_RISK("target-at-risk"),
    /** A vendor that somebody lets speak, or that spoke, has not been heard for long. */
    SOURCE_SILENT("source-silent"),
    /** Reports about an actor that cannot all be right. */
    DISAGREEMENT_FOUND("disagreement-found"),
    /** How far a service has come in a group is another than was told last. */
    COVERAGE_CHANGED("coverage-changed");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** How it is asked for. */
    public String code() {
        return code;
    }

    /** The one of that code, or null when there is none. */
    public static @Nullable Kind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElse(null);
    }

    /** All codes with commas between them, in the order of the letters. */
    public static String codes() {
        return Arrays.stream(values()).map(Kind::code).sorted().collect(Collectors.joining(", "));
    }

    /** The CloudEvents {@code type}; the number is the major version of what it says. */
    public String type() {
        return "no.utbredt." + code + ".v1";
    }
}
