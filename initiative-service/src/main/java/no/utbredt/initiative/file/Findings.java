package no.utbredt.initiative.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.finding.Place;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Names;
import no.utbredt.vocabulary.Texts;
import org.yaml.snakeyaml.error.Mark;

/** What reading one file brings to light: where values stand, and what is wrong with them. */
public final class Findings {

    private static final int LONGEST_TEXT = 1024 * 1024;

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

    /** Finds text no door takes: blanks alone, orders to a screen, or half a pair, which no UTF-8 can carry. */
    public void check(String text, Place place) {
        if (!text.isEmpty() && Names.isBlank(text)) {
            add(Fault.TOO_FEW, place, text, "a text with something to read");
        }
        if (isUnfit(text)) {
            add(Fault.BAD_FORM, place, text, "text without control characters and halves of characters");
        }
    }

    private static boolean isUnfit(String text) {
        try {
            return Texts.isBroken(Texts.read(text, LONGEST_TEXT));
        } catch (Misread unfit) {
            return true;
        }
    }

    public Map<String, Place> places() {
        return Map.copyOf(places);
    }

    public List<Finding> all() {
        return findings.stream().sorted(Finding.BY_PLACE).toList();
    }
}
