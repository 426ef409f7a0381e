package no.utbredt.reporting.release.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.bank.Bank;
import no.utbredt.reporting.bank.Table;
import no.utbredt.reporting.bank.Vintage;
import no.utbredt.reporting.dcat.DataCatalogue;
import no.utbredt.reporting.dcat.Publisher;
import no.utbredt.reporting.dcat.web.PublisherSettings;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.release.Releases;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Which releases there are, and how each is asked and cited. */
@RestController
class ReleasesController {

    private static final String BANK = "/pxwebapi/v2";

    private final Knowledge knowledge;
    private final Bank bank;
    private final KnownUpTo known;
    private final PublisherSettings publisher;

    ReleasesController(Knowledge knowledge, Bank bank, KnownUpTo known, PublisherSettings publisher) {
        this.knowledge = knowledge;
        this.bank = bank;
        this.known = known;
        this.publisher = publisher;
    }

    @GetMapping("/v1/releases")
    Page<ReleaseBody> releases(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, Page.PARAMETERS);
        String base = base(request);
        return Page.of(
                knowledge.ask(Horizon.LATEST, Known::releases).newestFirst(),
                each -> ReleaseBody.of(each, base),
                asked);
    }

    @GetMapping("/v1/releases/{id}")
    ReleaseDetail release(
            @PathVariable String id, @RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked.of(parameters, Set.of());
        Releases releases = knowledge.ask(Horizon.LATEST, Known::releases);
        Releases.Named named = ReleaseQuestion.found(id, releases);
        Release release = named.release();
        String base = base(request);
        Publisher answers = publisher.publisher(base + DataCatalogue.PATH);
        List<String> following = releases.following(id);
        List<Table> tables = bank.tables(Vintage.of(id, release), known.today()).stream()
                .filter(table -> release.comprises(table.name()))
                .toList();
        return new ReleaseDetail(
                Notice.TEXT,
                ReleaseBody.of(named, base),
                known.provisional(release.knownAt()),
                release.note(),
                following,
                tables.stream()
                        .map(table -> ReleasedTable.of(table, base + BANK))
                        .toList(),
                release.tables().stream()
                        .filter(name -> !bank.names().contains(name))
                        .toList(),
                release.follows() == null ? null : ReleaseBody.address(base, id) + "/revisions",
                Citation.of(named, answers.name(), base),
                DataCite.of(named, following, base, new DataCite.DataCitePublisher(answers.name(), answers.address())));
    }

    private static String base(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
