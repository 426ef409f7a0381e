package no.utbredt.adoption.imports;

/**
 * A column of a CSV file and where its cells stand in the event.
 *
 * @param name as the header has it
 * @param pointer of the value in the event's data, or in the event for {@code id} and {@code source}; JSON pointer
 * @param form how a cell is read
 * @param required whether the file must have it
 * @param meaning what it says, in English
 * @param meaningNb the same in Norwegian bokmål
 * @param example a cell that is right
 */
public record Column(
        String name, String pointer, Form form, boolean required, String meaning, String meaningNb, String example) {

    /** How a cell is read; whether it says something right is judged with the report. */
    public enum Form {
        /** As it stands, leading zeros and all. */
        TEXT,
        /** A number; a comma is a decimal point, spaces between digits are none of it. */
        NUMBER,
        /** As it stands, or a day as Norwegian spreadsheets write it: 31.12.2023. */
        DATE,
        /** Words parted by spaces. */
        LIST,
        /** Ids of reports of the same source, parted by spaces. */
        REPORTS
    }

    /** Whether a refusal at that pointer is about this column. */
    boolean holds(String refused) {
        return refused.equals(pointer) || refused.startsWith(pointer + "/");
    }
}
