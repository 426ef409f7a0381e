package no.utbredt.adoption.fault.file;

import no.utbredt.adoption.fault.Fault;

/**
 * What is wrong in a file, to the line.
 *
 * @param file name of the file
 * @param line from 1, 0 when the file as a whole is meant
 * @param column name of the column, empty when the row as a whole is meant
 * @param id what the row is about, its first field; empty when the file as a whole is meant
 * @param fault what is wrong and what would be right
 */
public record Finding(String file, long line, String column, String id, Fault fault) {

    @Override
    public String toString() {
        return "%s:%d %s: %s [%s], expected %s"
                .formatted(file, line, column, fault.detail(), fault.code(), fault.expected());
    }
}
