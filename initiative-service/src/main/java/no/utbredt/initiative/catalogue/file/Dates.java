package no.utbredt.initiative.catalogue.file;

import java.time.LocalDate;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Dates in a section, as precise as they are written. */
final class Dates {

    private Dates() {}

    static @Nullable ImpreciseDate imprecise(Section section, String key) {
        String written = section.written(key);
        if (written == null) {
            return null;
        }
        try {
            ImpreciseDate date = ImpreciseDate.parse(written);
            if (!date.isInterval()) {
                return date;
            }
        } catch (IllegalArgumentException e) {
            // said below, like an interval
        }
        section.findings().add(Fault.BAD_DATE, section.at(key), written, ImpreciseDate.FORMS);
        return null;
    }

    static @Nullable LocalDate day(Section section, String key) {
        ImpreciseDate date = imprecise(section, key);
        if (date == null) {
            return null;
        }
        if (!date.first().equals(date.last())) {
            section.findings().add(Fault.BAD_DATE, section.at(key), date.text(), "a day, as 2021-10-01");
        }
        return date.first();
    }

    static void inOrder(Section section, @Nullable ImpreciseDate from, @Nullable ImpreciseDate to) {
        if (from != null && to != null && to.last().isBefore(from.first())) {
            section.findings()
                    .add(Fault.DATES_REVERSED, section.at("to"), to.text(), "a date from " + from.text() + " on");
        }
    }
}
