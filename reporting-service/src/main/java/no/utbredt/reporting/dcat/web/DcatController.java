package no.utbredt.reporting.dcat.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.edge.load.Streamed;
import no.utbredt.edge.request.Offered;
import no.utbredt.edge.request.Representations;
import no.utbredt.reporting.bank.Bank;
import no.utbredt.reporting.bank.Table;
import no.utbredt.reporting.bank.Vintage;
import no.utbredt.reporting.dcat.DataCatalogue;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.release.Releases;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.KnownUpTo;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What data there is to be had, as data.norge.no and its like harvest it. */
@RestController
@EnableConfigurationProperties(PublisherSettings.class)
class DcatController {

    private static final String BANK = "/pxwebapi/v2";

    private final Knowledge knowledge;
    private final Bank bank;
    private final KnownUpTo known;
    private final PublisherSettings publisher;

    DcatController(Knowledge knowledge, Bank bank, KnownUpTo known, PublisherSettings publisher) {
        this.knowledge = knowledge;
        this.bank = bank;
        this.known = known;
        this.publisher = publisher;
    }

    @GetMapping(DataCatalogue.PATH)
    @Offered({"text/turtle", "application/ld+json", "application/rdf+xml"})
    ResponseEntity<Streamed> catalogue(HttpServletRequest request) {
        String base =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        LocalDate today = known.today();
        List<Table> tables = bank.tables(Vintage.of(today), today);
        List<Releases.Named> releases =
                knowledge.ask(Horizon.LATEST, Known::releases).newestFirst();
        Model model = DataCatalogue.of(
                tables, releases, base, base + BANK, publisher.publisher(base + DataCatalogue.PATH), Notice.TEXT);
        MediaType chosen = Representations.chosen(request);
        Lang language = RDFLanguages.contentTypeToLang(chosen.toString());
        return ResponseEntity.ok()
                .contentType(new MediaType(chosen, StandardCharsets.UTF_8))
                .body(out -> RDFDataMgr.write(out, model, language));
    }
}
