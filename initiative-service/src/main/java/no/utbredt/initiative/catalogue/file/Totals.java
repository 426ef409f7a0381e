package no.utbredt.initiative.catalogue.file;

import java.time.LocalDate;
import no.utbredt.initiative.catalogue.ActorGroup;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.time.ImpreciseDate;

/** Sizes of groups known without a list. */
final class Totals {

    private static final ImpreciseDate NONE = new ImpreciseDate("", LocalDate.EPOCH, LocalDate.EPOCH);

    private Totals() {}

    static ActorGroup.Total read(Section section) {
        if (section.written("date") == null) {
            section.findings().add(Fault.MISSING_KEY, section.at("value"), "date", ImpreciseDate.FORMS);
        }
        ImpreciseDate date = Dates.imprecise(section, "date");
        return new ActorGroup.Total(date == null ? NONE : date, section.count("value"), section.text("source"));
    }
}
