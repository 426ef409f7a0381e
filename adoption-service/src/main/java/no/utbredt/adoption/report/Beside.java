package no.utbredt.adoption.report;

import static no.utbredt.adoption.report.Parts.said;

import java.util.List;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.PartialDate;
import no.utbredt.vocabulary.Precision;
import org.jspecify.annotations.Nullable;

/** Reads what is said of an actor beside its stage: usage and agreements. */
final class Beside {

    /** A sum of millions of such volumes is still a number. */
    private static final long MOST_USED = 1_000_000_000_000L;

    private static final int SHORT_CODE = 40;
    private static final Choice<UsageUnit> UNIT = Choice.of(UsageUnit.class, "usage-unit-unknown");
    private static final Choice<AgreementKind> KIND = Choice.of(AgreementKind.class, "agreement-kind-unknown");

    private Beside() {}

    /** The usage, or null when a part of it was refused here or it has no name. */
    static Report.@Nullable Used used(Place data, @Nullable ReportName name) {
        int before = data.faults();
        Subject actor = Parts.subject(data.at("actor"));
        String service = Parts.service(data.at("service"));
        Role role = Parts.roleIfSaid(data.at("role"));
        String channel = data.at("channel").optional(Codes::code);
        PartialDate month = data.at("month").required("a month such as 2024-05", Beside::month);
        Long volume = data.at("volume").number(0, MOST_USED);
        UsageUnit unit = Parts.oneOf(data.at("unit"), UNIT);
        PartialDate statedAt = Parts.date(data.at("statedAt"));
        Evidence evidence = Parts.evidence(data.at("evidence"));
        List<ReportName> corrects = Parts.names(data.at("corrects"));
        if (name == null || data.faults() > before) {
            return null;
        }
        return new Report.Used(
                name,
                said(actor),
                said(service),
                role,
                channel,
                said(month),
                said(volume),
                said(unit),
                said(statedAt),
                evidence,
                corrects);
    }

    /** The agreement, or null when a part of it was refused here or it has no name. */
    static Report.@Nullable Agreed agreed(Place data, @Nullable ReportName name) {
        int before = data.faults();
        Subject actor = Parts.subject(data.at("actor"));
        String service = data.at("service").optional(Codes::service);
        AgreementKind kind = Parts.oneOf(data.at("kind"), KIND);
        String counterparty = data.at("counterparty")
                .required("an organisation number or a short code such as NHN", Beside::counterparty);
        PartialDate signed = Parts.dateIfSaid(data.at("signed"));
        PartialDate from = Parts.dateIfSaid(data.at("from"));
        PartialDate to = Parts.dateIfSaid(data.at("to"));
        PartialDate statedAt = Parts.date(data.at("statedAt"));
        Evidence evidence = Parts.evidence(data.at("evidence"));
        List<ReportName> corrects = Parts.names(data.at("corrects"));
        if (name == null || data.faults() > before) {
            return null;
        }
        return new Report.Agreed(
                name,
                said(actor),
                service,
                said(kind),
                said(counterparty),
                signed,
                from,
                to,
                said(statedAt),
                evidence,
                corrects);
    }

    private static PartialDate month(String text) {
        PartialDate date = PartialDate.parse(text);
        if (date.precision() != Precision.MONTH) {
            throw new FaultyValue(Faults.form("month-form", "a month such as 2024-05", "en måned som 2024-05", text));
        }
        return date;
    }

    /** Digits alone are meant as an organisation number. */
    private static String counterparty(String text) {
        if (!text.isEmpty() && text.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return new OrganisationNumber(text).value();
        }
        if (text.length() > SHORT_CODE) {
            throw new FaultyValue(Faults.form(
                    "code-form",
                    "a code of at most " + SHORT_CODE + " characters",
                    "en kode på høyst " + SHORT_CODE + " tegn",
                    text));
        }
        return Codes.code(text);
    }
}
