package no.utbredt.adoption.imports;

import no.utbredt.adoption.fault.Fault;

/** What can be wrong with a record before anybody reads it. */
final class CutFaults {

    private CutFaults() {}

    static Fault tooLong(int most) {
        return new Fault(
                "line-too-long",
                "at most " + most + " bytes a record",
                "this record is longer than " + most + " bytes",
                "denne posten er lengre enn " + most + " byte");
    }

    static Fault quoteOpen() {
        return new Fault(
                "not-csv",
                "a quote that ends, and quotes within it doubled",
                "a quoted cell begins in this line and does not end",
                "en celle i anførselstegn begynner på denne linjen og slutter ikke");
    }

    static Fault notAList() {
        return new Fault(
                "not-a-batch",
                "a JSON list of CloudEvents",
                "a batch is a JSON list: here the list does not begin, go on or end",
                "en samling er en JSON-liste: her begynner, fortsetter eller slutter den ikke");
    }
}
