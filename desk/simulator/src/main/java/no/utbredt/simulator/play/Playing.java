package no.utbredt.simulator.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import no.utbredt.simulator.cast.Cast;
import no.utbredt.simulator.cast.Vendor;
import no.utbredt.simulator.cast.Vendors;
import no.utbredt.simulator.scenario.Statement;

/** Sends a history. What is sent again is the same, so that it can be begun anew whenever it was broken off. */
public final class Playing {

    private static final int BATCH = 400;
    private static final int AT_ONCE = 4;

    private final Doors doors;

    /** Through which doors. */
    public Playing(Doors doors) {
        this.doors = doors;
    }

    /** Registers all who take part, their products, and who may speak for them. */
    public void register(Cast cast) {
        Vendors.ALL.forEach(vendor -> doors.system(vendor.id(), Sheets.product(vendor)));
        Sheets.offices(cast).forEach(sheet -> doors.sheet("ACTORS", sheet));
        doors.sheet("DELEGATIONS", Sheets.delegations(cast));
        doors.sheet("SYSTEMS_IN_USE", Sheets.systems(cast));
    }

    /**
     * Sends statements year by year, batches of each vendor side by side.
     *
     * @param said in the order of their days
     * @param reached hears of each year when everything of it is answered
     * @throws RuntimeException the first a door threw, once what was under way is done
     */
    public void play(List<Statement> said, BiConsumer<Integer, Tally> reached) {
        Map<Integer, List<Statement>> years = new TreeMap<>();
        said.forEach(each -> years.computeIfAbsent(each.heading().day().getYear(), year -> new ArrayList<>())
                .add(each));
        try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
            years.forEach((year, ofYear) -> reached.accept(year, together(ofYear, hands)));
        }
    }

    /** Sends the files that people filled in by hand, each with its mistakes. */
    public Tally files(Cast cast) {
        return UsageFile.all(cast).stream()
                .map(file -> new Tally(doors.file(file.by(), file.csv())))
                .reduce(Tally.NONE, Tally::plus);
    }

    /** Sends some few, one vendor after the other. */
    public Tally send(List<Statement> said) {
        return batches(said).stream().map(this::batch).reduce(Tally.NONE, Tally::plus);
    }

    private Tally together(List<Statement> said, ExecutorService hands) {
        List<CompletableFuture<Tally>> sent = batches(said).stream()
                .map(batch -> CompletableFuture.supplyAsync(() -> batch(batch), hands))
                .toList();
        try {
            return sent.stream().map(CompletableFuture::join).reduce(Tally.NONE, Tally::plus);
        } catch (CompletionException e) {
            sent.forEach(each -> each.cancel(false));
            hands.shutdownNow();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Tally batch(List<Statement> batch) {
        return new Tally(doors.report(
                batch.getFirst().heading().by(), batch.stream().map(Events::of).toList()));
    }

    private static List<List<Statement>> batches(List<Statement> said) {
        Map<Vendor, List<Statement>> open = new LinkedHashMap<>();
        List<List<Statement>> batches = new ArrayList<>();
        for (Statement statement : said) {
            List<Statement> batch = open.computeIfAbsent(statement.heading().by(), vendor -> new ArrayList<>(BATCH));
            batch.add(statement);
            if (batch.size() == BATCH) {
                batches.add(List.copyOf(batch));
                batch.clear();
            }
        }
        open.values().stream()
                .filter(batch -> !batch.isEmpty())
                .map(List::copyOf)
                .forEach(batches::add);
        return batches;
    }
}
