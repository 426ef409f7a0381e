package no.utbredt.adoption.report;

import no.utbredt.adoption.fault.Fault;
import no.utbredt.vocabulary.PartialDate;

/** What can be wrong with what stands beside the stages, in words. The codes are stable. */
final class FaultsBeside {

    private FaultsBeside() {}

    static Fault monthAfterStatedAt(PartialDate month, PartialDate statedAt) {
        return new Fault(
                "month-after-stated-at",
                "a month that began no later than " + statedAt,
                "nothing can have been used in " + month + " when it is said in " + statedAt,
                "ingenting kan være brukt i " + month + " når det sies i " + statedAt);
    }

    static Fault sinceOrPlanned() {
        return new Fault(
                "since-or-planned",
                "validFrom or planned",
                "support is there since a date or planned for one: say one of the two",
                "støtte finnes siden en dato eller er planlagt til en: si én av delene");
    }

    static Fault backwards(PartialDate from, PartialDate to) {
        return new Fault(
                "period-backwards",
                "a last day not before " + from.firstDay(),
                "the period ends " + to + ", before it begins " + from,
                "perioden slutter " + to + ", før den begynner " + from);
    }

    static Fault vendorsOnly() {
        return new Fault(
                "support-by-vendors-only",
                "a vendor, an operator or a document",
                "an actor does not say what a vendor's system supports",
                "en aktør sier ikke hva en leverandørs system støtter");
    }

    static Fault notOwnProduct(String organisation) {
        return new Fault(
                "vendor-not-own",
                organisation,
                "a vendor speaks of its own products only",
                "en leverandør uttaler seg bare om egne produkter");
    }
}
