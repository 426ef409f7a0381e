package no.utbredt.adoption.imports;

import static no.utbredt.adoption.imports.Column.Form.DATE;
import static no.utbredt.adoption.imports.Column.Form.LIST;
import static no.utbredt.adoption.imports.Column.Form.NUMBER;
import static no.utbredt.adoption.imports.Column.Form.TEXT;
import static no.utbredt.adoption.imports.SharedColumns.ACTOR;
import static no.utbredt.adoption.imports.SharedColumns.SAID;
import static no.utbredt.adoption.imports.SharedColumns.join;
import static no.utbredt.adoption.imports.SharedColumns.may;
import static no.utbredt.adoption.imports.SharedColumns.must;
import static no.utbredt.adoption.imports.SharedColumns.role;
import static no.utbredt.adoption.imports.SharedColumns.service;

import java.util.List;

/** The columns of each kind of file, each named after the member of the event's data it becomes. */
final class Columns {

    static final List<Column> STAGES = join(
            ACTOR,
            List.of(
                    service(true),
                    role(true),
                    must(
                            "stage",
                            "/stage",
                            TEXT,
                            "IN_USE",
                            "How far the actor has come, a stage's code",
                            "Hvor langt aktøren er kommet, koden for statusen"),
                    must(
                            "validFrom",
                            "/validFrom/date",
                            DATE,
                            "2024-05",
                            "Since when, as exactly as is known",
                            "Siden når, så nøyaktig som kjent"),
                    must(
                            "basis",
                            "/validFrom/basis",
                            TEXT,
                            "STARTED",
                            "STARTED where it began then, OBSERVED where it was seen by then",
                            "STARTED når det begynte da, OBSERVED når det var sett innen da"),
                    may(
                            "scopes",
                            "/scopes",
                            LIST,
                            "",
                            "What it is limited to, codes parted by spaces",
                            "Hva det er begrenset til, koder med mellomrom mellom"),
                    may("count", "/extent/count", NUMBER, "", "How many of them", "Hvor mange av dem"),
                    may("of", "/extent/of", NUMBER, "", "Of how many", "Av hvor mange"),
                    may("unit", "/extent/unit", TEXT, "", "What is counted, a code", "Hva som telles, en kode"),
                    may("certainty", "/certainty", TEXT, "", "CERTAIN or UNCERTAIN", "CERTAIN eller UNCERTAIN"),
                    may("verb", "/verb", TEXT, "", "The source's own verb as a code", "Kildens eget verb som kode"),
                    may("ehrSystem", "/ehrSystem", TEXT, "", "Code of the EHR system", "Koden for EPJ-systemet")),
            SAID);

    static final List<Column> USAGE = join(
            ACTOR,
            List.of(
                    service(true),
                    role(false),
                    may(
                            "channel",
                            "/channel",
                            TEXT,
                            "",
                            "The way it was used, a code",
                            "Måten det er brukt på, en kode"),
                    must("month", "/month", TEXT, "2024-05", "The month", "Måneden"),
                    must("volume", "/volume", NUMBER, "1250", "How much, a whole number", "Hvor mye, et heltall"),
                    must(
                            "unit",
                            "/unit",
                            TEXT,
                            "MESSAGES",
                            "MESSAGES, LOOK_UPS, SESSIONS, DOCUMENTS, APPOINTMENTS or TRANSACTIONS",
                            "MESSAGES, LOOK_UPS, SESSIONS, DOCUMENTS, APPOINTMENTS eller TRANSACTIONS")),
            SAID);

    static final List<Column> SUPPORT = join(
            List.of(
                    must(
                            "product",
                            "/product",
                            TEXT,
                            "cgm-helsestasjon",
                            "Code of the EHR system",
                            "Koden for EPJ-systemet"),
                    may(
                            "vendor",
                            "/vendor",
                            TEXT,
                            "",
                            "Its vendor's organisation number, where another speaks",
                            "Leverandørens organisasjonsnummer, når en annen sier det"),
                    service(true),
                    role(true),
                    must(
                            "state",
                            "/state",
                            TEXT,
                            "AVAILABLE",
                            "NONE, IN_DEVELOPMENT, APPROVED or AVAILABLE",
                            "NONE, IN_DEVELOPMENT, APPROVED eller AVAILABLE"),
                    may(
                            "validFrom",
                            "/validFrom/date",
                            DATE,
                            "2024-05",
                            "Since when, where it is so already",
                            "Siden når, når det allerede er slik"),
                    may("basis", "/validFrom/basis", TEXT, "STARTED", "STARTED or OBSERVED", "STARTED eller OBSERVED"),
                    may("earliest", "/planned/earliest", DATE, "", "Planned no earlier than", "Planlagt tidligst"),
                    may("latest", "/planned/latest", DATE, "", "Planned no later than", "Planlagt senest"),
                    may(
                            "firmness",
                            "/planned/firmness",
                            TEXT,
                            "",
                            "DECIDED, FORECAST, INTENT, WISH or CONDITIONAL",
                            "DECIDED, FORECAST, INTENT, WISH eller CONDITIONAL")),
            SAID);

    static final List<Column> AGREEMENTS = join(
            ACTOR,
            List.of(
                    service(false),
                    must(
                            "kind",
                            "/kind",
                            TEXT,
                            "CONNECTION",
                            "MEMBERSHIP, CONNECTION, DATA_PROCESSING, FRAMEWORK, OPTION, OPTION_EXERCISE or OTHER",
                            "MEMBERSHIP, CONNECTION, DATA_PROCESSING, FRAMEWORK, OPTION, OPTION_EXERCISE eller OTHER"),
                    must(
                            "counterparty",
                            "/counterparty",
                            TEXT,
                            "NHN",
                            "Organisation number or a short code",
                            "Organisasjonsnummer eller en kort kode"),
                    may("signed", "/signed", DATE, "2024-05-02", "When it was signed", "Når den ble inngått"),
                    may("from", "/from", DATE, "", "First day", "Første dag"),
                    may("to", "/to", DATE, "", "Last day", "Siste dag")),
            SAID);

    private Columns() {}
}
