package no.utbredt.reporting.bank;

import java.util.List;
import no.utbredt.vocabulary.Quoted;

/** A request the bank cannot answer, with the titles PxWebApi 2 clients know, to the letter. */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final int status;
    private final String title;

    private Rejected(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    /** 400 or 404. */
    public int status() {
        return status;
    }

    /** One of the known titles. */
    public String title() {
        return title;
    }

    /** What is wrong, in English. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** There is no such variable in the table. */
    public static Rejected variable(String code) {
        return new Rejected(
                BAD_REQUEST, "Non-existent variable", "The table has no variable '" + Quoted.of(code) + "'.");
    }

    /** There is no such value of the variable. */
    public static Rejected value(String variable, String code) {
        return new Rejected(
                BAD_REQUEST, "Non-existent value", variable + " has no value that is '" + Quoted.of(code) + "'.");
    }

    /** There is no such code list, or it is another variable's. */
    public static Rejected codeList(String id) {
        return new Rejected(BAD_REQUEST, "Non-existent codelist", "No code list '" + Quoted.of(id) + "' here.");
    }

    /** There is no such code list anywhere. */
    public static Rejected codeListAddress(String id) {
        return new Rejected(NOT_FOUND, "Non-existent codelist", "There is no code list '" + Quoted.of(id) + "'.");
    }

    /** There is no such table. */
    public static Rejected table(String id) {
        return new Rejected(NOT_FOUND, "Non-existent table", "There is no table '" + Quoted.of(id) + "'.");
    }

    /** The list of tables has no such page. */
    public static Rejected page(int number) {
        return new Rejected(NOT_FOUND, "Non-existent page", "There is no page " + number + ".");
    }

    /** A variable that cannot be left out is. */
    public static Rejected missing(String variable) {
        return new Rejected(
                BAD_REQUEST,
                "Missing selection for mandantory variable",
                "Values of " + variable + " must be selected.");
    }

    /** What is to be selected cannot be read. */
    public static Rejected expression(String why) {
        return new Rejected(BAD_REQUEST, "Illegal selection expression", why);
    }

    /** Heading and stub do not name every selected variable once. */
    public static Rejected placement() {
        return new Rejected(
                BAD_REQUEST,
                "Illegal placment",
                "Heading and stub together must name every selected variable, each once.");
    }

    /** More is asked than one answer has room for. */
    public static Rejected tooMany(String most) {
        return new Rejected(BAD_REQUEST, "Too many cells selected", "One answer has at most " + most + ".");
    }

    /** The format, or what is asked of it, is not to be had. */
    public static Rejected format(String why) {
        return new Rejected(BAD_REQUEST, "Unsupported output format", why);
    }

    /** The language is neither Norwegian nor English. */
    public static Rejected language() {
        return new Rejected(BAD_REQUEST, "Unsupported language", "Languages are no and en.");
    }

    /** It is the name of no saved query. */
    public static Rejected savedQuery() {
        return new Rejected(NOT_FOUND, "Saved query not found", "No query is saved under that name.");
    }

    /** It cannot be the name of a saved query. */
    public static Rejected savedName() {
        return new Rejected(BAD_REQUEST, "Illegal saved query", "A saved query's name has no '..', '/' or '\\'.");
    }

    /** There is nothing to be saved. */
    public static Rejected noQuery() {
        return new Rejected(BAD_REQUEST, "No query specified", "A query to be saved needs at least a tableId.");
    }

    /** A day of the vintage cannot be read. */
    public static Rejected vintage(String name, String expected) {
        return new Rejected(BAD_REQUEST, "Illegal vintage", name + " must be " + expected + ".");
    }

    /** There is no such release. */
    public static Rejected release(String id, List<String> known) {
        return new Rejected(
                NOT_FOUND,
                "Non-existent release",
                "There is no release '" + Quoted.of(id) + "'; "
                        + (known.isEmpty() ? "none is made yet." : "there are " + String.join(", ", known) + "."));
    }

    /** The address says other times than the release it names. */
    public static Rejected otherThanRelease(String id, String times) {
        return new Rejected(
                BAD_REQUEST,
                "Illegal vintage",
                "The release " + id + " is as known and stated at " + times
                        + "; leave out knownAt and statedBy, or the release.");
    }

    /** The release has other tables. */
    public static Rejected notInRelease(String table, String id, List<String> tables) {
        return new Rejected(
                NOT_FOUND,
                "Non-existent table",
                "The release " + id + " has no table '" + Quoted.of(table) + "'; it has " + String.join(", ", tables)
                        + ".");
    }

    /** A number of the list of tables cannot be read. */
    public static Rejected number(String name) {
        return new Rejected(BAD_REQUEST, "Illegal number", name + " must be a whole number.");
    }
}
