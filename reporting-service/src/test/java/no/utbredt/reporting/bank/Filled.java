package no.utbredt.reporting.bank;

import java.util.List;
import java.util.stream.Stream;

/** Cells of an invented table, for whoever tells them. */
public final class Filled {

    private Filled() {}

    /**
     * Cells of some units in role A of 2024, told one after another and from the first on again.
     *
     * @param units how many
     * @param places which of {@code 0}, {@code 03} and {@code [x]}; none leaves places out
     * @param contents which of {@code Antall} (whole) and {@code Andel} (one decimal)
     */
    public static Cells with(int units, List<String> places, List<String> contents, Content.Cell... told) {
        Table table = Invented.table(Invented.numbered(units));
        Cells cells = new Cells(Selection.of(
                table,
                Stream.of(
                                new Wanted("Unit", null, List.of("*")),
                                new Wanted("Role", null, List.of("A")),
                                new Wanted("Place", null, places),
                                new Wanted("ContentsCode", null, contents),
                                new Wanted("Tid", null, List.of("*")))
                        .toList()));
        for (int at = 0; at < cells.size(); at++) {
            cells.put(at, told[at % told.length]);
        }
        return cells;
    }
}
