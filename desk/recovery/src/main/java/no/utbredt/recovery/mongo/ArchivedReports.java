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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The look-ups of the register as an archive: every report by name and every conflict, with the place its delivery had on the
 * log.
 */
public final class ArchivedReports {

    private static final String REPORTS = "adoption.reports";
    private static final String SET_ASIDE = "adoption.setAside";
    private static final int BULK = 500;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final MongoCollection<Document> reports;
    private final MongoCollection<Document> setAside;

    public ArchivedReports(StoredCollections store) {
        this.reports = store.collection(REPORTS);
        this.setAside = store.collection(SET_ASIDE);
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
            JsonNode json = JSON.readTree(report);
            ends.recorded(name, json);
            places.computeIfAbsent(json.at("/delivery/partition").asInt(), none -> new ArrayList<>())
                    .add(new Place(json.at("/delivery/offset").asLong(), name, false));
        }
        addConflicts(places);
        places.values().forEach(each -> each.sort(Comparator.comparingLong(Place::offset)));
        return new Archived(places, ends, incomplete);
    }

    private void addConflicts(Map<Integer, List<Place>> places) {
        for (Document conflict : setAside.find(new Document("kind", "CONFLICT"))) {
            Document delivery = conflict.get("delivery", Document.class);
            if (conflict.getString("said") != null && delivery != null) {
                long offset = delivery.get("offset", Number.class).longValue();
                places.computeIfAbsent(delivery.getInteger("partition"), none -> new ArrayList<>())
                        .add(new Place(offset, conflict.getString("_id"), true));
            }
        }
    }

    private static boolean recorded(Document entry) {
        return entry.get("verdicts", new Document()).values().stream()
                .anyMatch(verdict -> "RECORDED".equals(((Document) verdict).getString("verdict")));
    }

    /** Hands over what was delivered at those places, in their order, each with the member {@code recordedAt}. */
    public void read(List<Place> places, BiConsumer<Place, ObjectNode> each) {
        for (int from = 0; from < places.size(); from += BULK) {
            List<Place> bulk = places.subList(from, Math.min(places.size(), from + BULK));
            Map<String, ObjectNode> found = new HashMap<>();
            named(reports, bulk, false).forEach(entry -> found.put(entry.getString("_id"), json(entry, "report")));
            named(setAside, bulk, true)
                    .forEach(entry -> found.put(
                            entry.getString("_id"),
                            json(entry, "said").put("recordedAt", entry.getString("recordedAt"))));
            bulk.forEach(place -> each.accept(place, Objects.requireNonNull(found.get(place.id()), place.id())));
        }
    }

    private static Iterable<Document> named(
            MongoCollection<Document> collection, List<Place> places, boolean conflicts) {
        List<String> ids = places.stream()
                .filter(place -> place.conflict() == conflicts)
                .map(Place::id)
                .toList();
        return ids.isEmpty() ? List.of() : collection.find(new Document("_id", new Document("$in", ids)));
    }

    private static ObjectNode json(Document entry, String member) {
        return (ObjectNode) JSON.readTree(entry.getString(member));
    }
}
