package no.utbredt.reporting.release.web;

import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Table;

/**
 * A table of a release.
 *
 * @param name which table
 * @param id its name with what the release froze: what the bank knows it by
 * @param address of the table in the bank
 * @param metadata address of what it is divided by
 * @param data address of its figures, the same bytes for ever once all of its time is known
 */
record ReleasedTable(
        String name, String id, String title, String titleEnglish, String address, String metadata, String data) {

    /** @param bank the bank's own address */
    static ReleasedTable of(Table table, String bank) {
        String address = bank + "/tables/" + table.id();
        return new ReleasedTable(
                table.name(),
                table.id(),
                table.title().in(Language.NO),
                table.title().in(Language.EN),
                address,
                address + "/metadata",
                address + "/data");
    }
}
