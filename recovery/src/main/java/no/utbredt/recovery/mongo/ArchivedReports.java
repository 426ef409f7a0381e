package no.utbredt.recovery.mongo;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import no.utbredt.recovery.Archived;
import no.utbredt.recovery.Archived.Place;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The look-ups of the register as an archive: every report by name, with the place its delivery had on the log. */
public final class ArchivedReports {

    private static final String COLLECTION = "adoption.reports";
    private static final int BULK = 500;

    private final MongoCollection<Document> reports;

    public ArchivedReports(StoredCollections store) {
        this.reports = store.collection(COLLECTION);
    }

    /** Reads through the whole archive once and keeps of each report its place only. */
    public Archived places() {
        Map<Integer, List<Place>> places = new TreeMap<>();
        Archived.Ends ends = new Archived.Ends();
        List<String> incomplete = new ArrayList<>();
        for (Document entry : reports.find()) {
            String name = entry.getString("_id");
            ends.heard(entry.get("verdicts", new Document()));
            String report = entry.getString("report");
            if (report == null) {
                if (recorded(entry)) {
                    incomplete.add(name);
                }
                continue;
            }
            JsonNode json = JsonMapper.shared().readTree(report);
            ends.recorded(name, json);
            places.computeIfAbsent(json.at("/delivery/partition").asInt(), none -> new ArrayList<>())
                    .add(new Place(json.at("/delivery/offset").asLong(), name));
        }
        places.values().forEach(each -> each.sort(Comparator.comparingLong(Place::offset)));
        return new Archived(places, ends, incomplete);
    }

    private static boolean recorded(Document entry) {
        return entry.get("verdicts", new Document()).values().stream()
                .anyMatch(verdict -> "RECORDED".equals(((Document) verdict).getString("verdict")));
    }

    /** Hands over the reports at those places, in their order. */
    public void read(List<Place> places, BiConsumer<Place, JsonNode> each) {
        for (int from = 0; from < places.size(); from += BULK) {
            List<Place> bulk = places.subList(from, Math.min(places.size(), from + BULK));
            Map<String, String> found = new HashMap<>();
            List<String> names = bulk.stream().map(Place::name).toList();
            reports.find(new Document("_id", new Document("$in", names)))
                    .forEach(entry -> found.put(entry.getString("_id"), entry.getString("report")));
            for (Place place : bulk) {
                String report = Objects.requireNonNull(found.get(place.name()), place.name());
                each.accept(place, JsonMapper.shared().readTree(report));
            }
        }
    }
}
