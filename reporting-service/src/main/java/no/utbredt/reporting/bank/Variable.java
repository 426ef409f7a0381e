package no.utbredt.reporting.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a table is divided by.
 *
 * @param code the same in both languages
 * @param label its name
 * @param kind what it divides by
 * @param total the code of the value that stands for all when it is left out; null where it must be selected
 * @param choices its values, in the table's order; of time ascending
 * @param codeLists other ways to divide by it
 * @param notes what has to be known of it
 */
public record Variable(
        String code,
        Label label,
        Kind kind,
        @Nullable String total,
        Choices choices,
        List<CodeList> codeLists,
        List<Label> notes) {
    public Variable {
        codeLists = List.copyOf(codeLists);
        notes = List.copyOf(notes);
    }

    /** Whether it is a classification that must be selected. */
    public boolean isMandatory() {
        return kind != Kind.TIME && kind != Kind.METRIC && total == null;
    }

    /** Whether it is a classification that may be left out. */
    public boolean isOptional() {
        return total != null;
    }

    /** The code list of that id, which knows its case. */
    public CodeList codeList(String id) {
        return codeLists.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejected.codeList(id));
    }
}
