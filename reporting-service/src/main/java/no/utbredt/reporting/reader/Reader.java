package no.utbredt.reporting.reader;

/** Who reads an answer. */
public sealed interface Reader {

    /** Whoever shows no token, and whoever shows one that says nothing of what may be read. */
    Reader PUBLIC = new Public();

    /** Norsk helsenett's. */
    Reader OPERATOR = new Operator();

    /** Anybody. */
    record Public() implements Reader {}

    /**
     * An organisation, for itself or as the vendor of others.
     *
     * @param number its organisation number
     * @param today epoch day of the reading: whom it is and who lets it speak goes by that day, whatever day is asked about
     */
    record Organisation(String number, int today) implements Reader {}

    /** Whoever may see all. */
    record Operator() implements Reader {}
}
