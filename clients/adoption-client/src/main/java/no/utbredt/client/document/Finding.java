package no.utbredt.client.document;

import no.utbredt.client.problem.Problem;

/**
 * What is wrong with, or worth a look in, one place of a file.
 *
 * @param file name of the file
 * @param line from 1
 * @param pointer JSON pointer to the value
 * @param code stable
 * @param detail in English
 * @param detailNb in Norwegian
 * @param expected what would be right
 */
public record Finding(
        String file, int line, String pointer, String code, String detail, String detailNb, String expected) {

    /** As every other problem is told, at its file and line. */
    public Problem problem(int status) {
        return new Problem(status, code, file + ":" + line + " " + pointer, expected, detail, detailNb);
    }
}
