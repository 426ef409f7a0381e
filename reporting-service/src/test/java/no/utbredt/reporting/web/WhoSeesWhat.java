package no.utbredt.reporting.web;

import java.util.List;

/**
 * The columns of the table who sees whom: every kind of answer, and to whom it tells what an office says that may be one person. The
 * addresses are all there are but those that count reports as such, whoever they speak of ({@code /v1/status}, {@code /v1/vendors}).
 *
 * @param own what the office itself and its vendor are told; from the public and all others everything is withheld
 * @param operator what an operator is told
 * @param counts members of an answer told to the own that count: they are what the public is told
 */
record WhoSeesWhat(String address, Cell own, Cell operator, List<String> counts) {
    /** How much of the office is told. */
    enum Cell {
        /** Nothing: the answer is what the public is told, word for word. */
        WITHHELD,
        /** That it is there, by name; not what it says. */
        NAMED,
        /** What it says. */
        TOLD
    }

    static final String OFFICE = "kontor-9";

    private static final String GROUP = "service=kjernejournal&group=legekontor&date=2026-11-18";
    private static final String WHOLE = "service=kjernejournal&group=legekontor";
    private static final String K = "&knownAt=2026-11-17";
    private static final String PICKED = "valueCodes[Tjeneste]=kjernejournal&valueCodes[Rolle]=CONSUMER"
            + "&valueCodes[Gruppe]=kommune&valueCodes[ContentsCode]=Antall&valueCodes[Tid]=top(3)";
    private static final String SUPPORT =
            "valueCodes[Tjeneste]=kjernejournal&valueCodes[Rolle]=CONSUMER&valueCodes[Status]=*"
                    + "&valueCodes[System]=*&valueCodes[ContentsCode]=Antall&valueCodes[Tid]=top(3)";
    private static final String USAGE = "valueCodes[Tjeneste]=kjernejournal&valueCodes[Enhet]=*&valueCodes[Rolle]=*"
            + "&valueCodes[Gruppe]=*&valueCodes[Region]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=2024M05";

    static final List<WhoSeesWhat> TABLE = List.of(
            ownToo("/v1/actors/" + OFFICE + "/timeline"),
            ownToo("/v1/actors/" + OFFICE + "/timeline?knownAt=2026-11-17"),
            ownToo("/v1/actors/" + OFFICE + "/timeline?statedBy=2026-11-17"),
            ownToo("/v1/actors/" + OFFICE + "/profile?date=2026-11-18"),
            ownToo("/v1/actors/" + OFFICE + "/profile?date=2026-11-18" + K),
            ownToo("/v1/statements?actor=" + OFFICE),
            ownToo("/v1/statements?actor=" + OFFICE + K + "&format=csv"),
            ownToo("/v1/statements?service=kjernejournal"),
            ownToo("/v1/statements?service=kjernejournal&format=csv"),
            ownToo("/v1/usage"),
            ownToo("/v1/usage?actor=" + OFFICE + "&format=csv"),
            ownToo("/v1/usage?actor=" + OFFICE + K),
            ownToo("/v1/agreements"),
            ownToo("/v1/agreements?actor=" + OFFICE),
            ownToo("/v1/agreements?format=csv"),
            ownToo("/v1/changes?since=2019-01-01&limit=1000"),
            ownToo("/v1/disagreements"),
            ownToo("/v1/disagreements?service=kjernejournal"),
            ownToo("/v1/findings"),
            ownToo("/v1/actors-by-stage?" + GROUP, "/basis", "/state", "/stages", "/withheld"),
            ownToo("/v1/actors-by-stage?" + GROUP + K, "/basis", "/state", "/stages", "/withheld"),
            ownToo("/v1/gap?" + GROUP, "/basis", "/withheld", "/causes"),
            ownToo("/v1/gap?" + GROUP + "&format=csv"),
            ownToo("/v1/coverage/explanation?" + WHOLE + "&since=2025-01-01&date=2026-11-18", "/withheld"),
            ownToo("/v1/usage-beside-introduction?" + WHOLE + "&from=2026-01-01&date=2026-11-18", "/basis", "/months"),
            ownToo("/v1/support-beside-adoption?" + GROUP, "/basis", "/systems", "/withheld"),
            counted("/v1/coverage?" + GROUP),
            counted("/v1/coverage?" + GROUP + "&stage=piloting&format=csv"),
            counted("/v1/coverage?" + GROUP + K),
            counted("/v1/coverage?" + GROUP + "&cut=county"),
            counted("/v1/coverage?" + GROUP + "&cut=municipality"),
            counted("/v1/coverage?" + GROUP + "&cut=system"),
            counted("/v1/coverage?" + GROUP + "&cut=vendor&format=csv"),
            counted("/v1/coverage?" + GROUP + "&weight=gp-persons"),
            counted("/v1/coverage?" + GROUP + "&maxAge=3000"),
            counted("/v1/coverage?" + GROUP + "&rollup=any"),
            counted("/v1/coverage?" + GROUP + "&structure=2026-11-09"),
            counted("/v1/coverage?" + GROUP + "&statedBy=2026-11-17"),
            counted("/v1/coverage/series?" + WHOLE + "&from=2026-01-01"),
            counted("/v1/coverage/series?" + WHOLE + "&from=2026-01-01&format=csv"),
            counted("/v1/coverage/forecast?" + WHOLE),
            counted("/v1/coverage/exchange?" + GROUP),
            counted("/v1/coverage/map?" + GROUP),
            counted("/v1/coverage/matrix?group=legekontor"),
            counted("/v1/coverage/cube"),
            counted("/v1/coverage/status-table?group=legekontor"),
            counted("/v1/funnel?" + GROUP),
            counted("/v1/cohorts?" + GROUP),
            size("/v1/time-between-stages?" + WHOLE + "&fromStage=piloting&stage=in-use&date=2026-11-18"),
            counted("/v1/areas/pulje-1/readiness?service=kjernejournal&date=2026-11-18"),
            ownToo(
                    "/v1/actors-by-stage?service=kjernejournal&group=pulje-1",
                    "/basis",
                    "/state",
                    "/stages",
                    "/withheld"),
            named("/v1/areas/pulje-1", "/area"),
            size("/v1/areas"),
            size("/v1/comparisons?limit=400"),
            open("/v1/contradictions"),
            open("/v1/unplaced"),
            open("/v1/set-aside"),
            counted("/v1/attention"),
            open("/v1/support"),
            named("/v1/systems"),
            named("/v1/systems/dips-arena", "/system"),
            open("/v1/initiatives/kjernejournal-i-kommunene/progress"),
            open("/pxwebapi/v2/tables/utbredelse/metadata"),
            open("/pxwebapi/v2/tables/utbredelse/data?" + PICKED + "&valueCodes[Region]=*"),
            open("/pxwebapi/v2/tables/utbredelse/data?" + PICKED + "&valueCodes[Region]=*&outputFormat=csv"),
            open("/pxwebapi/v2/tables/utbredelse/data?" + PICKED + "&valueCodes[Region]=*&outputFormat=html"),
            open("/pxwebapi/v2/tables/trinn/data?" + PICKED + "&valueCodes[Trinn]=*&outputFormat=csv"),
            open("/pxwebapi/v2/tables/utbredelse-system/data?" + PICKED + "&valueCodes[System]=*"),
            open("/pxwebapi/v2/tables/utbredelse-leverandor/data?" + PICKED + "&valueCodes[Leverandor]=*"),
            open("/pxwebapi/v2/tables/systemstotte/data?" + SUPPORT),
            size("/pxwebapi/v2/tables/bruk/data?" + USAGE),
            open("/pxwebapi/v2/tables/maloppnaelse/data"),
            open("/pxwebapi/v2/tables/milepaler/data"),
            open("/pxwebapi/v2/tables/kompletthet/metadata"));

    /** By name: the own see themselves. */
    private static WhoSeesWhat ownToo(String address, String... counts) {
        return new WhoSeesWhat(address, Cell.TOLD, Cell.TOLD, List.of(counts));
    }

    /** It counts: only an operator is told more than the public. */
    private static WhoSeesWhat counted(String address) {
        return new WhoSeesWhat(address, Cell.WITHHELD, Cell.TOLD, List.of());
    }

    /** A list of actors, and nothing of what they say. */
    private static WhoSeesWhat named(String address, String... counts) {
        return new WhoSeesWhat(address, Cell.NAMED, Cell.NAMED, List.of(counts));
    }

    /** To an operator nothing is marked as withheld; what is said last moves it no further. */
    private static WhoSeesWhat size(String address) {
        return new WhoSeesWhat(address, Cell.WITHHELD, Cell.NAMED, List.of());
    }

    /** It is not of such as the office. */
    private static WhoSeesWhat open(String address) {
        return new WhoSeesWhat(address, Cell.WITHHELD, Cell.WITHHELD, List.of());
    }

    Cell of(ReadersOf reader) {
        return reader == ReadersOf.OPERATOR ? operator : reader.own() ? own : Cell.WITHHELD;
    }

    @Override
    public String toString() {
        return address;
    }
}
