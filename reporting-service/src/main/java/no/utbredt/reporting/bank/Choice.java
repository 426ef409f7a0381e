package no.utbredt.reporting.bank;

import java.util.List;

/**
 * Something to choose: a value of a variable, or of one of its code lists.
 *
 * @param code the same in both languages
 * @param label its name
 * @param members the codes of the values it is, or is the sum of
 */
public record Choice(String code, Label label, List<String> members) {
    public Choice {
        members = List.copyOf(members);
    }

    /** A value as it is. */
    public static Choice of(String code, Label label) {
        return new Choice(code, label, List.of(code));
    }
}
