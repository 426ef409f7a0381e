package no.utbredt.initiative.document;

import java.util.Locale;

/**
 * One thing a document changes.
 *
 * @param file the file of the document that says so
 * @param of what it is
 * @param id its id
 * @param what what happens to it
 * @param sentence the same in English
 * @param sentenceNb the same in Norwegian bokmål
 */
public record DocumentChange(String file, Subject of, String id, What what, String sentence, String sentenceNb) {

    /** What a document speaks of. */
    public enum Subject {
        CATEGORY("category", "kategorien"),
        GROUP("actor group", "aktørgruppen"),
        SOLUTION("solution", "løsningen"),
        SERVICE("service", "tjenesten"),
        SOURCE("document", "dokumentet"),
        INITIATIVE("initiative", "tiltaket"),
        FIGURE("published figure", "det publiserte tallet"),
        REPORT("report", "innrapporteringen"),
        CONTEXT("statement", "utsagnet");

        private final String english;
        private final String norwegian;

        Subject(String english, String norwegian) {
            this.english = english;
            this.norwegian = norwegian;
        }
    }

    /** What can happen; a document takes nothing away. */
    public enum What {
        ADDED("is new", "er ny"),
        CHANGED("is changed", "er endret");

        private final String english;
        private final String norwegian;

        What(String english, String norwegian) {
            this.english = english;
            this.norwegian = norwegian;
        }
    }

    /** @param called what a reader calls it, beside its id; may be empty */
    static DocumentChange of(String file, Subject of, String id, What what, String called) {
        String name = called.isEmpty() ? id : id + " (" + called + ")";
        return new DocumentChange(
                file,
                of,
                id,
                what,
                "The %s %s %s.".formatted(of.english, name, what.english),
                capital("%s %s %s.".formatted(of.norwegian, name, ending(of, what))));
    }

    /** «Det publiserte tallet» is neuter, so are «tiltaket», «dokumentet» and «utsagnet». */
    private static String ending(Subject of, What what) {
        return what == What.ADDED && of.norwegian.endsWith("et") ? "er nytt" : what.norwegian;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
