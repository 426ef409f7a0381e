package no.utbredt.initiative.finding.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.finding.Place;
import org.yaml.snakeyaml.error.Mark;

/** What reading one file brings to light: where values stand, and what is wrong with them. */
public final class Findings {

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    public Findings(String file) {
        this.file = file;
    }

    public Place place(String pointer, Mark mark) {
        Place place = new Place(file, mark.getLine() + 1, mark.getColumn() + 1, pointer);
        places.put(pointer, place);
        return place;
    }

    public void add(Fault fault, Place place, String value, String expected) {
        findings.add(fault.at(place, value, expected));
    }

    public void add(Fault fault, String pointer, String value, String expected) {
        add(fault, places.getOrDefault(pointer, new Place(file, 1, 1, pointer)), value, expected);
    }

    public Map<String, Place> places() {
        return Map.copyOf(places);
    }

    public List<Finding> all() {
        return findings.stream().sorted(Finding.BY_PLACE).toList();
    }
}
