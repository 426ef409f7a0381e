package no.utbredt.reporting.bank.web;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.reporting.bank.Rejected;
import no.utbredt.reporting.bank.Table;

/** A page of the tables. */
record TablesBody(String language, List<TableBody> tables, PageBody page, List<Links.Link> links) {

    /** Which page it is, of how many. */
    record PageBody(int pageNumber, int pageSize, int totalElements, int totalPages, List<Links.Link> links) {}

    /**
     * The page of that number.
     *
     * @throws Rejected when there is none
     */
    static TablesBody of(List<Table> found, int number, int size, Links links, String query) {
        int pages = Math.max(1, Math.ceilDiv(found.size(), size));
        if (number > pages) {
            throw Rejected.page(number);
        }
        List<TableBody> tables = found.stream()
                .skip((number - 1L) * size)
                .limit(size)
                .map(each -> TableBody.of(each, links, false))
                .toList();
        List<Links.Link> around = new ArrayList<>();
        if (number < pages) {
            around.add(page(links, "next", number + 1, size, query));
        }
        if (number > 1) {
            around.add(page(links, "previous", number - 1, size, query));
        }
        around.add(page(links, "last", pages, size, query));
        return new TablesBody(
                links.language().code(),
                tables,
                new PageBody(number, size, found.size(), pages, around),
                List.of(page(links, "self", number, size, query)));
    }

    private static Links.Link page(Links links, String rel, int number, int size, String query) {
        return links.at(rel, "/tables?pageNumber=" + number + "&pageSize=" + size + query);
    }
}
