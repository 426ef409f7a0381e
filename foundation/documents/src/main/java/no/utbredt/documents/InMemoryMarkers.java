package no.utbredt.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class InMemoryMarkers implements Markers {

    private final Map<String, Marker> markers = new ConcurrentHashMap<>();

    @Override
    public void keep(Collection<Marker> kept) {
        kept.forEach(marker -> markers.put(marker.key(), marker));
    }

    @Override
    public void forget(Collection<Marker> forgotten) {
        forgotten.forEach(marker -> markers.remove(marker.key()));
    }

    @Override
    public List<Marker> all() {
        return List.copyOf(markers.values());
    }
}
