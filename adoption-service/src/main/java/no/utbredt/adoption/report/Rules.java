package no.utbredt.adoption.report;

import java.time.LocalDate;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.vocabulary.PartialDate;

/** What a well-formed report still must not say. */
record Rules(LocalDate today, Client client) {

    void check(Report report, Place data) {
        notLaterThanToday(report.statedAt(), data.at("statedAt"), "stated-at-in-the-future");
        switch (report) {
            case Report.Adopted adopted -> {
                dates(adopted, data.at("validFrom").at("date"));
                relevance(adopted, data);
                extent(adopted, data.at("extent"));
                names(report, data.at("corrects"));
            }
            case Report.Retracted retracted -> names(retracted, data.at("retracts"));
        }
    }

    private void dates(Report.Adopted report, Place date) {
        LocalDate from = report.since().date().firstDay();
        if (from.isAfter(today)) {
            notLaterThanToday(report.since().date(), date, "valid-from-in-the-future");
        } else if (from.isAfter(report.statedAt().lastDay())) {
            date.refuse(Faults.afterStatedAt(report.since().date(), report.statedAt()));
        }
    }

    private void notLaterThanToday(PartialDate said, Place place, String code) {
        if (said.firstDay().isAfter(today)) {
            place.refuse(Faults.future(code, said, today));
        }
    }

    private void relevance(Report.Adopted report, Place data) {
        if (report.stage() != Stage.NOT_RELEVANT) {
            return;
        }
        if (!client.speaker().steward()) {
            data.at("stage").refuse(Faults.stewardsOnly());
        } else if (report.evidence() == null) {
            data.at("evidence").refuse(Faults.missing("where the reason stands"));
        }
    }

    private static void extent(Report.Adopted report, Place place) {
        Extent extent = report.extent();
        if (extent != null && extent.count() > extent.of()) {
            place.at("count").refuse(Faults.moreThanAll(extent));
        }
    }

    /** Only the same source or an operator may take a report's place (law 2). */
    private void names(Report report, Place list) {
        for (int i = 0; i < report.names().size(); i++) {
            ReportName named = report.names().get(i);
            Place place = list.at(Integer.toString(i));
            if (named.equals(report.name())) {
                place.refuse(Faults.namesItself());
            } else if (client.speaker() != Speaker.OPERATOR
                    && !named.source().equals(report.name().source())) {
                place.at("source").refuse(Faults.foreign(report.name().source()));
            }
        }
    }
}
