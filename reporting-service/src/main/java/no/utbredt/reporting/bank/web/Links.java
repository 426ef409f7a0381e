package no.utbredt.reporting.bank.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.bank.CodeList;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Table;
import no.utbredt.reporting.bank.Vintage;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Absolute addresses, each with the vintage it speaks of: a table's in its id, others' in the query.
 *
 * @param base the address of the bank
 * @param language in which the answer is
 * @param vintage as known when
 */
record Links(String base, Language language, Vintage vintage) {

    /** An address of something. */
    record Link(String rel, String hreflang, String href) {}

    static Links of(HttpServletRequest request, Language language, Vintage vintage) {
        String base = ServletUriComponentsBuilder.fromRequestUri(request)
                .replacePath(request.getContextPath() + BankDoor.PREFIX)
                .replaceQuery(null)
                .build()
                .toUriString();
        return new Links(base, language, vintage);
    }

    /** Itself, itself in other languages, and what there is of the table. */
    List<Link> table(Table table, String rel) {
        List<Link> links = new ArrayList<>();
        links.add(at(rel, "/tables/" + table.id()));
        Arrays.stream(Language.values())
                .filter(other -> other != language)
                .forEach(other -> links.add(new Links(base, other, vintage).at("alternate", "/tables/" + table.id())));
        links.add(at("metadata", "/tables/" + table.id() + "/metadata"));
        links.add(at("data", "/tables/" + table.id() + "/data"));
        return links;
    }

    /** The code list, of the same vintage. */
    Link codeList(CodeList codeList, String rel) {
        String query = vintage.said()
                ? "&knownAt=" + vintage.knownAt()
                        + (vintage.statedBy() == null ? "" : "&statedBy=" + vintage.statedBy())
                : "";
        return new Link(
                rel, language.code(), base + "/codeLists/" + codeList.id() + "?lang=" + language.code() + query);
    }

    /** Some path beneath the bank. */
    Link at(String rel, String path) {
        return new Link(
                rel, language.code(), base + path + (path.contains("?") ? "&" : "?") + "lang=" + language.code());
    }
}
