package no.utbredt.adoption.report;

import java.time.LocalDate;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a well-formed report still must not say. */
record Rules(LocalDate today, Client client) {

    void check(Report report, Place data) {
        Place stated = data.at(report instanceof Report.Unchanged ? "at" : "statedAt");
        notLaterThanToday(report.statedAt(), stated, "stated-at-in-the-future");
        switch (report) {
            case Report.Adopted adopted -> {
                dates(adopted.since(), report.statedAt(), data.at("validFrom").at("date"));
                relevance(adopted, data);
                extent(adopted, data.at("extent"));
                names(report, data.at("corrects"));
                MannerRules.check(adopted, data.at("manner"));
            }
            case Report.Used used -> {
                month(used, data.at("month"));
                names(report, data.at("corrects"));
            }
            case Report.Agreed agreed -> {
                order(agreed.from(), agreed.to(), data.at("to"));
                names(report, data.at("corrects"));
            }
            case Report.Supported supported -> {
                support(supported, data);
                names(report, data.at("corrects"));
            }
            case Report.Unchanged unchanged -> {}
            case Report.Retracted retracted -> names(retracted, data.at("retracts"));
        }
    }

    private static void month(Report.Used report, Place month) {
        if (report.month().firstDay().isAfter(report.statedAt().lastDay())) {
            month.refuse(FaultsBeside.monthAfterStatedAt(report.month(), report.statedAt()));
        }
    }

    /** A period that may end on no day it may begin on, or after, is none. */
    private static void order(@Nullable PartialDate from, @Nullable PartialDate to, Place last) {
        if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
            last.refuse(FaultsBeside.backwards(from, to));
        }
    }

    private void dates(Since since, PartialDate statedAt, Place date) {
        LocalDate from = since.date().firstDay();
        if (from.isAfter(today)) {
            notLaterThanToday(since.date(), date, "valid-from-in-the-future");
        } else if (from.isAfter(statedAt.lastDay())) {
            date.refuse(Faults.afterStatedAt(since.date(), statedAt));
        }
    }

    private void notLaterThanToday(PartialDate said, Place place, String code) {
        if (said.firstDay().isAfter(today)) {
            place.refuse(Faults.future(code, said, today));
        }
    }

    private void support(Report.Supported report, Place data) {
        Support support = report.support();
        if (support.since() != null) {
            dates(support.since(), report.statedAt(), data.at("validFrom").at("date"));
        }
        if (support.planned() != null) {
            order(
                    support.planned().earliest(),
                    support.planned().latest(),
                    data.at("planned").at("latest"));
        }
        product(report.vendor(), data);
    }

    /** A product's support is its own vendor's to tell; others quote a vendor and say which. */
    private void product(@Nullable String vendor, Place data) {
        switch (client.speaker()) {
            case ACTOR -> data.at("product").refuse(FaultsBeside.vendorsOnly());
            case VENDOR -> {
                if (vendor != null && !vendor.equals(client.organisation())) {
                    data.at("vendor").refuse(FaultsBeside.notOwnProduct(String.valueOf(client.organisation())));
                }
            }
            case OPERATOR, DOCUMENT -> {
                if (vendor == null) {
                    data.at("vendor").refuse(Faults.missing("organisation number of the vendor"));
                }
            }
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
