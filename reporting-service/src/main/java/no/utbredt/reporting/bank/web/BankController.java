package no.utbredt.reporting.bank.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.edge.load.Streamed;
import no.utbredt.edge.request.ForeignRules;
import no.utbredt.reporting.bank.Bank;
import no.utbredt.reporting.bank.DefaultSelection;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Placement;
import no.utbredt.reporting.bank.Search;
import no.utbredt.reporting.bank.Table;
import no.utbredt.reporting.bank.TableName;
import no.utbredt.reporting.bank.Vintage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.KnownUpTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is in the bank (PxWebApi 2): its limits, its tables, their variables and code lists. */
@RestController
@ForeignRules
@RequestMapping(BankDoor.PREFIX)
class BankController {

    private static final int USUAL_PAGE = 20;
    private static final int MOST_ON_A_PAGE = 10_000;

    private final Bank bank;
    private final BankSettings settings;
    private final KnownUpTo known;
    private final Vintages vintages;

    BankController(Bank bank, BankSettings settings, KnownUpTo known, Vintages vintages) {
        this.bank = bank;
        this.settings = settings;
        this.known = known;
        this.vintages = vintages;
    }

    @GetMapping("/config")
    ConfigBody config() {
        @Nullable String version = Bank.class.getPackage().getImplementationVersion();
        return ConfigBody.of(settings, version == null ? "0" : version);
    }

    @GetMapping("/tables")
    TablesBody tables(HttpServletRequest request) {
        BankQuery query = BankQuery.of(request);
        Language language = query.language();
        LocalDate today = known.today();
        Vintage vintage = vintages.of(query);
        int days = query.number("pastdays", 0);
        int number = query.number("pagenumber", 1);
        int size = Math.min(MOST_ON_A_PAGE, query.number("pagesize", USUAL_PAGE));
        String words = query.one("query");
        Search search = words == null ? null : Search.of(words);
        List<Table> found = bank.tables(vintage, today).stream()
                .filter(table -> vintages.comprises(query, table.name()))
                .filter(table -> search == null || search.finds(table))
                .filter(table ->
                        days == 0 || !OsloDay.of(table.updated()).isBefore(today.minusDays(Math.min(days, 100_000))))
                .toList();
        return TablesBody.of(found, number, size, Links.of(request, language, vintage), asked(words, days, vintage));
    }

    private static String asked(@Nullable String words, int days, Vintage vintage) {
        return (words == null ? "" : "&query=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                + (days == 0 ? "" : "&pastDays=" + days)
                + (vintage.release() == null
                        ? ""
                        : "&release=" + vintage.release().id())
                + (vintage.said() ? "&knownAt=" + vintage.knownAt() : "")
                + (vintage.statedBy() == null ? "" : "&statedBy=" + vintage.statedBy());
    }

    @GetMapping("/tables/{id}")
    TableBody table(@PathVariable String id, HttpServletRequest request) {
        BankQuery query = BankQuery.of(request);
        Table table = table(id, query);
        return TableBody.of(table, Links.of(request, query.language(), table.vintage()), true);
    }

    private Table table(String id, BankQuery query) {
        LocalDate today = known.today();
        TableName name = TableName.of(id);
        return bank.table(name.id(), vintages.of(name, query), today);
    }

    @GetMapping("/tables/{id}/metadata")
    ResponseEntity<Streamed> metadata(@PathVariable String id, HttpServletRequest request) {
        BankQuery query = BankQuery.of(request);
        Table table = table(id, query);
        Links links = Links.of(request, query.language(), table.vintage());
        DefaultSelection usual = DefaultSelection.of(table);
        List<String> others = table.variables().stream()
                .map(each -> each.code())
                .filter(code -> !usual.heading().contains(code) && !usual.stub().contains(code))
                .toList();
        Placement placement = new Placement(
                usual.heading(),
                Stream.concat(usual.stub().stream(), others.stream()).toList());
        JsonStat stat = new JsonStat(table, query.divided(table), placement, links, Edge.told(known, table.vintage()));
        return ResponseEntity.ok().contentType(Format.JSON_STAT2.media()).body(stat.metadata());
    }

    @GetMapping("/tables/{id}/defaultselection")
    SelectionBody usual(@PathVariable String id, HttpServletRequest request) {
        BankQuery query = BankQuery.of(request);
        Table table = table(id, query);
        return SelectionBody.of(table, Links.of(request, query.language(), table.vintage()));
    }

    @GetMapping("/codelists/{id}")
    CodeListBody codeList(@PathVariable String id, HttpServletRequest request) {
        BankQuery query = BankQuery.of(request);
        LocalDate today = known.today();
        Vintage vintage = vintages.of(query);
        Links links = Links.of(request, query.language(), vintage);
        return CodeListBody.of(bank.codeList(id, vintage, today), links);
    }
}
